package io.planwerk.domain.supply;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.Tongue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a subscriber, ready to be read.
 *
 * @param kind what it is
 * @param title in one line
 * @param text plain, in lines
 * @param html the same for programs that show it
 * @param language de or en
 * @param digest what a digest was written from, for programs that read it
 * @param drill whether it belongs to a drill
 */
public record Message(
    Kind kind,
    String title,
    String text,
    String html,
    String language,
    @Nullable Digest digest,
    boolean drill) {

  /** What a message is. */
  public enum Kind {
    /** What was said. */
    DIGEST,
    /** An alarm. */
    NOTICE,
    /** A test of the channel. */
    TEST
  }

  /** A digest in words. */
  public static Message of(Digest digest, Name subscription, Terms terms) {
    ZoneId zone = terms.timetable().zone();
    DigestText words = new DigestText(digest, terms.tongue(), zone);
    List<DigestText.Line> lines = words.lines();
    String title = words.title(subscription);
    return new Message(
        Kind.DIGEST,
        title,
        plain(lines),
        html(title, lines, terms.tongue()),
        tag(terms.tongue()),
        digest,
        false);
  }

  /**
   * A notice in the language of its reader.
   *
   * @param drill whether it belongs to a drill, which title and text say then
   */
  public static Message notice(Bilingual title, Bilingual text, boolean drill, Tongue tongue) {
    boolean german = tongue == Tongue.GERMAN;
    String headline = german ? title.de() : title.en();
    String mark = !drill ? "" : german ? "ÜBUNG: " : "DRILL: ";
    String close = !drill ? "" : german ? "\n\nDies ist eine ÜBUNG." : "\n\nThis is a DRILL.";
    return simple(
        Kind.NOTICE,
        headline.startsWith(mark) ? headline : mark + headline,
        (german ? text.de() : text.en()) + close,
        tongue,
        drill);
  }

  /** A message that only shows that the channel works. */
  public static Message test(Name subscription, Tongue tongue) {
    return tongue == Tongue.GERMAN
        ? simple(
            Kind.TEST,
            "Test: " + subscription.value(),
            "Diese Nachricht zeigt, dass der Kanal funktioniert. Es ist nichts geschehen.",
            tongue,
            false)
        : simple(
            Kind.TEST,
            "Test: " + subscription.value(),
            "This message shows that the channel works. Nothing has happened.",
            tongue,
            false);
  }

  /**
   * The same without what an author said. Its words go as a whole where they quote him.
   *
   * @param author in its normal form
   * @param network where; everywhere where absent
   */
  public Message without(String author, @Nullable NetworkId network) {
    if (digest == null || digest.without(author, network).equals(digest)) {
      return this;
    }
    Tongue tongue = language.equals(tag(Tongue.GERMAN)) ? Tongue.GERMAN : Tongue.ENGLISH;
    Message veiled =
        simple(
            kind,
            title,
            tongue == Tongue.GERMAN
                ? "Der Wortlaut wurde gelöscht, weil jemand es verlangt hat, den er nennt."
                : "The words were erased, as somebody asked for whom they name.",
            tongue,
            drill);
    return new Message(
        kind,
        title,
        veiled.text(),
        veiled.html(),
        language,
        digest.without(author, network),
        drill);
  }

  /** When the earliest was said that this message quotes; none where it quotes nothing. */
  public Optional<Instant> quotesFrom() {
    return digest == null
        ? Optional.empty()
        : Stream.concat(
                digest.items().stream().map(item -> item.mention().at()),
                digest.grown().stream().map(grown -> grown.story().at()))
            .min(Comparator.naturalOrder());
  }

  private static Message simple(
      Kind kind, String title, String text, Tongue tongue, boolean drill) {
    List<DigestText.Line> lines = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(new DigestText.Line("", line, "", "")));
    return new Message(
        kind, title, text.strip() + "\n", html(title, lines, tongue), tag(tongue), null, drill);
  }

  private static String tag(Tongue tongue) {
    return switch (tongue) {
      case GERMAN -> "de";
      case ENGLISH -> "en";
    };
  }

  private static String plain(List<DigestText.Line> lines) {
    StringBuilder text = new StringBuilder();
    for (DigestText.Line line : lines) {
      if (line.isHeading()) {
        text.append(line.lead()).append("\n\n");
        continue;
      }
      text.append(line.lead().isEmpty() ? "" : "[" + line.lead() + "] ").append(line.text());
      text.append('\n');
      text.append(line.context().isEmpty() ? "" : "  " + line.context() + "\n");
      text.append(line.address().isEmpty() ? "" : "  " + line.address() + "\n");
      text.append('\n');
    }
    return text.toString().strip() + "\n";
  }

  private static String html(String title, List<DigestText.Line> lines, Tongue tongue) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html><html lang=\"").append(tag(tongue));
    html.append("\"><head><meta charset=\"utf-8\"><title>").append(escaped(title));
    html.append("</title></head><body><h1>").append(escaped(title)).append("</h1>\n");
    for (DigestText.Line line : lines) {
      if (line.isHeading()) {
        html.append("<h2>").append(escaped(line.lead())).append("</h2>\n");
        continue;
      }
      html.append("<p>");
      if (!line.lead().isEmpty()) {
        html.append("<strong>").append(escaped(line.lead())).append("</strong> ");
      }
      html.append(escaped(line.text()).replace("\n", "<br>"));
      if (!line.context().isEmpty()) {
        html.append("<br><small>").append(escaped(line.context())).append("</small>");
      }
      if (!line.address().isEmpty()) {
        html.append("<br><a href=\"").append(escaped(line.address())).append("\">");
        html.append(escaped(line.address())).append("</a>");
      }
      html.append("</p>\n");
    }
    return html.append("</body></html>\n").toString();
  }

  /** As text within HTML and its attributes. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
