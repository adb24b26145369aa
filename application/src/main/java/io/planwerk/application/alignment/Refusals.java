package io.planwerk.application.alignment;

import io.planwerk.application.Obstacle;
import io.planwerk.application.Obstacle.Kind;
import io.planwerk.domain.alignment.Decision;
import io.planwerk.domain.lifecycle.Unmet;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.FaultCode;
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

  /** What an alignment that doesn't hold any more means for going on. */
  static Unmet outOfDate(Bilingual why) {
    return unmet(FaultCode.ALIGNMENT_STALE, why);
  }

  /**
   * An alignment doesn't hold any more.
   *
   * @param edit what changed what it reckons with
   * @param touched the things that it changed
   */
  static Bilingual stale(Revision edit, List<Bilingual> touched) {
    return new Bilingual(
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
                listed(Tongue.ENGLISH, touched)));
  }

  private static String listed(Tongue tongue, List<Bilingual> things) {
    return things.isEmpty() ? "" : ": " + tongue.list(things);
  }

  /** An alignment doesn't hold any more, and no single edit is to be named for it. */
  static Bilingual stale() {
    return new Bilingual(
        "Der Abgleich von Zielen und Ressourcen gilt nicht mehr. Bitte rechnen Sie ihn neu.",
        "The alignment of goals and resources doesn't hold any more. Please compute it"
            + " again.");
  }

  private static Unmet unmet(FaultCode code, Bilingual detail) {
    return new Unmet(code, List.of("/goals", "/resources"), detail);
  }

  /** It is settled by nothing but an alignment. */
  static Unmet notAligned() {
    return unmet(
        FaultCode.NOT_ALIGNED,
        new Bilingual(
            "Ziele und Ressourcen sind noch nicht abgeglichen. Bitte rechnen Sie einen Abgleich.",
            "Goals and resources aren't aligned yet. Please compute an alignment."));
  }

  static Unmet gapUndecided() {
    return unmet(
        FaultCode.GAP_UNDECIDED,
        new Bilingual(
            "Der neueste Abgleich zeigt eine Lücke zwischen Zielen und Ressourcen, und entschieden"
                + " ist darüber nichts: Bitte wenden Sie eine Option an oder nehmen Sie die Lücke"
                + " mit Begründung hin.",
            "The newest alignment shows a gap between goals and resources, and nothing is decided"
                + " about it: please apply an option, or accept the gap with a reason."));
  }

  /**
   * What was decided wasn't enough.
   *
   * @param option title of what was chosen
   */
  static Unmet gapLeft(Bilingual option) {
    return unmet(
        FaultCode.GAP_LEFT,
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
