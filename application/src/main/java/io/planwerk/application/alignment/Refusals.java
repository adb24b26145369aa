package io.planwerk.application.alignment;

import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Revision;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why an alignment doesn't allow something, in sentences. */
final class Refusals {
  private static final int NAMED = 3;
  private static final DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMANY).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

  private Refusals() {}

  static Bilingual decided(Decision decision) {
    return new Bilingual(
        "Entschieden ist schon: %s hat am %s „%s“ gewählt."
            .formatted(decision.by(), GERMAN.format(decision.at()), decision.option()),
        "It is decided already: %s chose '%s' on %s."
            .formatted(decision.by(), decision.option(), ENGLISH.format(decision.at())));
  }

  /** An alignment doesn't hold any more. */
  static Bilingual stale(Revision edit) {
    return new Bilingual(
        "Der Abgleich von Zielen und Ressourcen gilt nicht mehr: "
            + by(edit).de()
            + " Rechne ihn neu.",
        "The alignment of goals and resources doesn't hold any more: "
            + by(edit).en()
            + " Compute it again.");
  }

  private static Bilingual by(Revision edit) {
    return new Bilingual(
        "Revision %d von %s%s hat geändert, womit er rechnet%s."
            .formatted(
                edit.number(),
                edit.by(),
                edit.reason() == null ? "" : " (Grund: „" + edit.reason() + "“)",
                places(edit.places())),
        "revision %d by %s%s changed what it reckons with%s."
            .formatted(
                edit.number(),
                edit.by(),
                edit.reason() == null ? "" : " (reason: '" + edit.reason() + "')",
                places(edit.places())));
  }

  private static String places(List<String> places) {
    return places.isEmpty()
        ? ""
        : ": "
            + String.join(", ", places.subList(0, Math.min(NAMED, places.size())))
            + (places.size() > NAMED ? ", …" : "");
  }

  static Bilingual notAligned() {
    return new Bilingual(
        "In Kraft tritt eine Strategie erst, wenn Ziele und Ressourcen abgeglichen sind; einen"
            + " Abgleich gibt es noch nicht.",
        "A strategy can be put into force once its goals are aligned with its resources; there is"
            + " no alignment yet.");
  }

  static Bilingual gapUndecided() {
    return new Bilingual(
        "In Kraft tritt eine Strategie erst, wenn Ziele und Ressourcen zusammenpassen oder über"
            + " die Lücke entschieden ist. Der neueste Abgleich zeigt eine Lücke, und entschieden"
            + " ist darüber nichts: Wende eine Option an oder nimm die Lücke mit Begründung hin.",
        "A strategy can be put into force once its goals and resources fit or the gap is decided."
            + " The newest alignment shows a gap and nothing is decided about it: apply an option,"
            + " or accept the gap with a reason.");
  }

  static Bilingual gapLeft(Decision decision) {
    return new Bilingual(
        "Die gewählte Option „%s“ lässt eine Lücke zwischen Zielen und Ressourcen. Gleiche neu ab und entscheide über den Rest."
            .formatted(decision.option()),
        "The chosen option '%s' leaves a gap between goals and resources. Align again and decide about the rest."
            .formatted(decision.option()));
  }

  /**
   * The alignment that an adoption would rest on doesn't hold.
   *
   * @param edit what changed; absent when the adoption itself would
   */
  static Bilingual staleForAdoption(@Nullable Revision edit) {
    return edit == null
        ? new Bilingual(
            "Diese Änderung ändert auch, womit der neueste Abgleich rechnet. Ändere erst das,"
                + " gleiche neu ab und setze die Strategie dann in Kraft.",
            "This change also changes what the newest alignment reckons with. Change that first,"
                + " align again, and then put the strategy into force.")
        : stale(edit);
  }
}
