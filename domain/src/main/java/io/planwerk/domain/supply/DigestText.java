package io.planwerk.domain.supply;

import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.monitoring.Density;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of a digest. */
final class DigestText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Digest digest;
  private final Tongue tongue;
  private final ZoneId zone;

  DigestText(Digest digest, Tongue tongue, ZoneId zone) {
    this.digest = digest;
    this.tongue = tongue;
    this.zone = zone;
  }

  /** What it is in one line. */
  String title(Name subscription) {
    List<String> parts = new ArrayList<>();
    if (digest.urgent() > 0) {
      parts.add(number(digest.urgent()) + in(" dringend", " urgent"));
    }
    if (digest.stories() > 0) {
      parts.add(
          number(digest.stories())
              + (digest.stories() == 1 ? in(" Beitrag", " post") : in(" Beiträge", " posts")));
    }
    if (digest.negative() > 0) {
      parts.add(number(digest.negative()) + in(" negativ", " negative"));
    }
    if (!digest.grown().isEmpty()) {
      parts.add(
          number(digest.grown().size()) + in(" stark weiterverbreitet", " spreading further"));
    }
    return subscription.value() + ": " + String.join(", ", parts);
  }

  /** All of it as lines: each a heading, a paragraph or an entry. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    digest.items().forEach(item -> lines.add(line(item)));
    if (!digest.grown().isEmpty()) {
      lines.add(Line.heading(in("Verbreitet sich weiter", "Spreading further")));
      digest
          .grown()
          .forEach(
              one ->
                  lines.add(
                      new Line(
                          "",
                          one.text(),
                          in(
                              "jetzt "
                                  + number(one.echoes())
                                  + "-mal wiederholt, zuletzt gemeldet "
                                  + number(one.before()),
                              "repeated "
                                  + number(one.echoes())
                                  + " times by now, told before at "
                                  + number(one.before())),
                          "")));
    }
    rest().map(Line::heading).ifPresent(lines::add);
    return lines;
  }

  /**
   * A piece of a digest.
   *
   * @param lead what stands out before the text
   * @param text what was said; empty for headings
   * @param context who, where, when, how far
   * @param address where it can be read
   */
  record Line(String lead, String text, String context, String address) {
    static Line heading(String text) {
      return new Line(text, "", "", "");
    }

    boolean isHeading() {
      return text.isEmpty();
    }
  }

  private Line line(Digest.Item item) {
    return new Line(
        lead(item),
        item.text(),
        digest.density() == Density.HEADLINE ? shortContext(item) : context(item),
        item.link() == null ? "" : item.link().value().toString());
  }

  private String lead(Digest.Item item) {
    List<String> words = new ArrayList<>();
    if (item.urgency() == Urgency.HIGH) {
      words.add(in("DRINGEND", "URGENT"));
    }
    if (item.tone() == Tone.NEGATIVE) {
      words.add(in("negativ", "negative"));
    } else if (item.tone() == Tone.POSITIVE) {
      words.add(in("positiv", "positive"));
    }
    if (item.complaint()) {
      words.add(in("Beschwerde", "complaint"));
    }
    if (item.question()) {
      words.add(in("Frage", "question"));
    }
    return String.join(", ", words);
  }

  private String shortContext(Digest.Item item) {
    List<String> parts = who(item);
    if (item.echoes() > 0) {
      parts.add(echoes(item));
    }
    return String.join(", ", parts);
  }

  private String context(Digest.Item item) {
    List<String> parts = who(item);
    ZonedDateTime at = item.at().atZone(zone);
    parts.add(tongue.day(at.toLocalDate()) + ", " + TIME.format(at));
    if (item.reach() != null && item.reach() > 0) {
      parts.add(in("Reichweite ", "reach ") + number(item.reach()));
    }
    if (item.echoes() > 0) {
      parts.add(echoes(item));
    }
    if (!item.topics().isEmpty()) {
      parts.add(item.topics().stream().map(Name::value).collect(Collectors.joining(", ")));
    }
    return String.join(" · ", parts);
  }

  private static List<String> who(Digest.Item item) {
    List<String> parts = new ArrayList<>();
    if (item.author() != null) {
      parts.add(item.author());
    }
    if (item.network() != null) {
      parts.add(item.network().value());
    }
    return parts;
  }

  private String echoes(Digest.Item item) {
    return in(number(item.echoes()) + "-mal wiederholt", "repeated " + number(item.echoes()) + "×");
  }

  private Optional<String> rest() {
    Digest.Rest rest = digest.rest();
    List<Bilingual> parts = new ArrayList<>();
    if (rest.stories() > 0) {
      String many = number(rest.stories());
      String negative = number(rest.negative());
      parts.add(
          new Bilingual(
              many
                  + (rest.stories() == 1 ? " weiterer Beitrag" : " weitere Beiträge")
                  + (rest.negative() > 0 ? " (davon " + negative + " negativ)" : ""),
              many
                  + (rest.stories() == 1 ? " further post" : " further posts")
                  + (rest.negative() > 0 ? " (" + negative + " negative)" : "")));
    }
    if (rest.echoes() > 0) {
      String many = number(rest.echoes());
      parts.add(
          new Bilingual(
              many
                  + (rest.echoes() == 1 ? " Wiederholung" : " Wiederholungen")
                  + " von schon Gemeldetem",
              many
                  + (rest.echoes() == 1 ? " repetition" : " repetitions")
                  + " of what was told before"));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(in("Außerdem: ", "Also: ") + tongue.list(parts) + ".");
  }

  private String number(long number) {
    return tongue.number(number);
  }

  private String in(String de, String en) {
    return tongue == Tongue.GERMAN ? de : en;
  }
}
