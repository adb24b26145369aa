package io.planwerk.application.alignment;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Obstacle.Kind;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Revision;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Why an alignment doesn't allow something, in sentences. */
final class Refusals {
  private static final DateTimeFormatter GERMAN =
      DateTimeFormatter.ofPattern("d.M.uuuu", Locale.GERMANY).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneOffset.UTC);

  private Refusals() {}

  /**
   * It was decided upon.
   *
   * @param option title of what was chosen
   */
  static Obstacle decided(Decision decision, Bilingual option) {
    return new Obstacle(
        Kind.ALREADY_DECIDED,
        new Bilingual(
            "Entschieden ist schon: %s hat am %s „%s“ gewählt."
                .formatted(decision.by(), GERMAN.format(decision.at()), option.de()),
            "It is decided already: %s chose '%s' on %s."
                .formatted(decision.by(), option.en(), ENGLISH.format(decision.at()))));
  }

  /**
   * An alignment doesn't hold any more.
   *
   * @param edit what changed what it reckons with
   * @param touched the things that it changed
   */
  static Obstacle stale(Revision edit, List<Bilingual> touched) {
    return new Obstacle(
        Kind.ALIGNMENT_STALE,
        new Bilingual(
            "Der Abgleich von Zielen und Ressourcen gilt nicht mehr: Revision %d von %s%s hat geändert, womit er rechnet%s. Bitte rechnen Sie ihn neu."
                .formatted(
                    edit.number(),
                    edit.by(),
                    edit.reason() == null ? "" : " (Grund: „" + edit.reason() + "“)",
                    listed(Tongue.GERMAN, touched)),
            "The alignment of goals and resources doesn't hold any more: revision %d by %s%s changed what it reckons with%s. Please compute it again."
                .formatted(
                    edit.number(),
                    edit.by(),
                    edit.reason() == null ? "" : " (reason: '" + edit.reason() + "')",
                    listed(Tongue.ENGLISH, touched))));
  }

  private static String listed(Tongue tongue, List<Bilingual> things) {
    return things.isEmpty() ? "" : ": " + tongue.list(things);
  }

  /** The adoption itself changes what the newest alignment reckons with. */
  static Obstacle staleByAdoption() {
    return new Obstacle(
        Kind.ALIGNMENT_STALE,
        new Bilingual(
            "Diese Änderung ändert auch, womit der neueste Abgleich rechnet. Bitte ändern Sie erst"
                + " das, gleichen Sie neu ab und setzen Sie die Strategie dann in Kraft.",
            "This change also changes what the newest alignment reckons with. Please change that"
                + " first, align again, and then put the strategy into force."));
  }

  static Obstacle notAligned() {
    return new Obstacle(
        Kind.NOT_ALIGNED,
        new Bilingual(
            "In Kraft tritt eine Strategie erst, wenn Ziele und Ressourcen abgeglichen sind; einen"
                + " Abgleich gibt es noch nicht.",
            "A strategy can be put into force once its goals are aligned with its resources; there"
                + " is no alignment yet."));
  }

  static Obstacle gapUndecided() {
    return new Obstacle(
        Kind.GAP_UNDECIDED,
        new Bilingual(
            "In Kraft tritt eine Strategie erst, wenn Ziele und Ressourcen zusammenpassen oder"
                + " über die Lücke entschieden ist. Der neueste Abgleich zeigt eine Lücke, und"
                + " entschieden ist darüber nichts: Bitte wenden Sie eine Option an oder nehmen"
                + " Sie die Lücke mit Begründung hin.",
            "A strategy can be put into force once its goals and resources fit or the gap is"
                + " decided. The newest alignment shows a gap and nothing is decided about it:"
                + " please apply an option, or accept the gap with a reason."));
  }

  /**
   * What was decided wasn't enough.
   *
   * @param option title of what was chosen
   */
  static Obstacle gapLeft(Bilingual option) {
    return new Obstacle(
        Kind.GAP_LEFT,
        new Bilingual(
            "Die gewählte Option „%s“ lässt eine Lücke zwischen Zielen und Ressourcen. Bitte gleichen Sie neu ab und entscheiden Sie über den Rest."
                .formatted(option.de()),
            "The chosen option '%s' leaves a gap between goals and resources. Please align again and decide about the rest."
                .formatted(option.en())));
  }

  static Obstacle outdated() {
    return new Obstacle(
        Kind.OPTION_OUTDATED,
        new Bilingual(
            "Die Strategie nimmt die Änderungen dieser Option nicht mehr an.",
            "The strategy doesn't take the changes of this option any more."));
  }
}
