package io.planwerk.domain.people;

import static io.planwerk.domain.shared.Tongue.ENGLISH;
import static io.planwerk.domain.shared.Tongue.GERMAN;

import io.planwerk.domain.people.Reminder.Matter;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a reminder, built from its facts.
 *
 * @param label whom it speaks to
 * @param persons how many are meant
 * @param matters what it speaks of, at least one
 * @param today the day on which it is sent
 */
record ReminderText(String label, int persons, List<Matter> matters, LocalDate today) {
  private static final String PARAGRAPH = "\n\n";

  Bilingual subject() {
    if (matters.size() > 1) {
      return new Bilingual(
          "Bitte bestätigen Sie " + matters.size() + " Guidelines",
          "Please acknowledge " + matters.size() + " guidelines");
    }
    Matter matter = matters.getFirst();
    LocalDate since = matter.since();
    if (since != null) {
      return new Bilingual(
          "Seit " + GERMAN.day(since) + " überfällig: Guideline " + named(matter, GERMAN),
          "Overdue since " + ENGLISH.day(since) + ": guideline " + named(matter, ENGLISH));
    }
    return today.isAfter(matter.until())
        ? new Bilingual(
            "Bitte bestätigen Sie noch einmal: Guideline " + named(matter, GERMAN),
            "Please acknowledge again: guideline " + named(matter, ENGLISH))
        : new Bilingual(
            "Bitte bestätigen Sie bis "
                + GERMAN.day(matter.until())
                + ": Guideline "
                + named(matter, GERMAN),
            "Please acknowledge by "
                + ENGLISH.day(matter.until())
                + ": guideline "
                + named(matter, ENGLISH));
  }

  Bilingual text() {
    List<Bilingual> parts = new ArrayList<>();
    parts.add(new Bilingual("Guten Tag, " + label + ",", "Hello " + label + ","));
    matters.forEach(matter -> parts.add(about(matter)));
    if (persons > 1) {
      parts.add(
          new Bilingual(
              "In Ihrer Rolle fehlen noch die Bestätigungen von " + persons + " Personen.",
              "In your role the acknowledgements of " + persons + " persons are still missing."));
    }
    parts.add(new Bilingual("Vielen Dank!", "Thank you!"));
    return joined(parts, PARAGRAPH);
  }

  private Bilingual about(Matter matter) {
    return joined(
        Stream.of(
                Optional.of(validity(matter)),
                before(matter),
                Optional.of(request(matter)),
                term(matter))
            .flatMap(Optional::stream)
            .toList(),
        " ");
  }

  private static Bilingual joined(List<Bilingual> parts, String separator) {
    return new Bilingual(
        String.join(separator, parts.stream().map(Bilingual::de).toList()),
        String.join(separator, parts.stream().map(Bilingual::en).toList()));
  }

  private static Bilingual validity(Matter matter) {
    return new Bilingual(
        "Seit "
            + GERMAN.day(matter.validFrom())
            + " gilt die Guideline "
            + edition(matter, GERMAN)
            + ".",
        "Since "
            + ENGLISH.day(matter.validFrom())
            + " the guideline "
            + edition(matter, ENGLISH)
            + " has been in force.");
  }

  private static Optional<Bilingual> before(Matter matter) {
    LocalDate day = matter.acknowledged();
    return day == null || matter.change() == null
        ? Optional.empty()
        : Optional.of(before(day, matter.acknowledgedVersion(), matter.change()));
  }

  private static Bilingual before(LocalDate day, @Nullable String version, Edition.Change change) {
    return switch (change) {
      case WORDING ->
          new Bilingual(
              "Seit Ihrer Bestätigung vom " + GERMAN.day(day) + " wurde ihr Wortlaut geändert.",
              "Its wording was changed after you acknowledged it on " + ENGLISH.day(day) + ".");
      case VERSION ->
          new Bilingual(
              "Bestätigt haben Sie am "
                  + GERMAN.day(day)
                  + (version == null ? " eine frühere Fassung." : " die Fassung " + version + "."),
              "What you acknowledged on "
                  + ENGLISH.day(day)
                  + (version == null
                      ? " was an earlier version."
                      : " was version " + version + "."));
    };
  }

  private static Bilingual request(Matter matter) {
    String where = matter.link() == null ? "" : " (" + matter.link().value() + ")";
    return new Bilingual(
        "Bitte lesen Sie die Guideline "
            + named(matter, GERMAN)
            + where
            + " und bestätigen Sie, dass Sie sie kennen.",
        "Please read the guideline "
            + named(matter, ENGLISH)
            + where
            + " and acknowledge that you know it.");
  }

  /** Nothing once it is over for a change of wording: nobody was told of that in time. */
  private Optional<Bilingual> term(Matter matter) {
    if (matter.since() != null) {
      return Optional.of(over(matter.until(), ChronoUnit.DAYS.between(matter.until(), today)));
    }
    return today.isAfter(matter.until())
        ? Optional.empty()
        : Optional.of(running(matter.until(), ChronoUnit.DAYS.between(today, matter.until())));
  }

  private static Bilingual over(LocalDate until, long days) {
    return new Bilingual(
        "Die Frist ist am "
            + GERMAN.day(until)
            + " abgelaufen, vor "
            + (days == 1 ? "einem Tag." : GERMAN.number(days) + " Tagen."),
        "The term ended on "
            + ENGLISH.day(until)
            + ", "
            + (days == 1 ? "one day ago." : ENGLISH.number(days) + " days ago."));
  }

  private static Bilingual running(LocalDate until, long days) {
    if (days == 0) {
      return new Bilingual("Die Frist endet heute.", "The term ends today.");
    }
    return new Bilingual(
        "Die Frist endet am "
            + GERMAN.day(until)
            + (days == 1 ? ", also morgen." : ", in " + GERMAN.number(days) + " Tagen."),
        "The term ends on "
            + ENGLISH.day(until)
            + (days == 1 ? ", which is tomorrow." : ", in " + ENGLISH.number(days) + " days."));
  }

  private static String named(Matter matter, Tongue tongue) {
    return tongue.quoted(matter.name().value());
  }

  private static String edition(Matter matter, Tongue tongue) {
    String version = matter.version();
    if (version == null) {
      return named(matter, tongue);
    }
    return named(matter, tongue)
        + (tongue == GERMAN ? " in der Fassung " : " in version ")
        + version;
  }
}
