package io.planwerk.domain.lifecycle;

import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.organisation.LegalPoint;
import io.planwerk.domain.organisation.LegalStatus;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The conditions that gates ask for, as values. */
public enum Condition {
  /** No finding stops adoption, save those that somebody answers for with a waiver. */
  NO_BLOCKER,
  /** The newest alignment holds and finds that all fits, or somebody decided about the gap. */
  ALIGNED,
  /** The sponsor has signed what is there. */
  SIGNED_TOP_DOWN,
  /** The working group has signed what is there. */
  SIGNED_BOTTOM_UP,
  /** There are legal points, and none of them is open. */
  LEGAL_ANSWERED,
  /** The roadmap has a stage that isn't over. */
  STAGE_AHEAD,
  /** The roadmap has stages, all of them are closed, and each has left a lesson. */
  STAGES_CLOSED,
  /** No stage is under way. */
  NO_STAGE_OPEN;

  /** The alignment has a condition of its own, and no waiver can stand for a decision about it. */
  private static final String OF_ALIGNMENT = "alignment.";

  /** What stands against it; nothing when it is met. */
  List<Unmet> unmet(Dossier dossier) {
    return switch (this) {
      case NO_BLOCKER -> blockers(dossier);
      case ALIGNED -> dossier.misalignment() == null ? List.of() : List.of(dossier.misalignment());
      case SIGNED_TOP_DOWN -> dossier.support().topDown().unmet();
      case SIGNED_BOTTOM_UP -> dossier.support().bottomUp().unmet();
      case LEGAL_ANSWERED -> legal(dossier);
      case STAGE_AHEAD -> nothingAhead(dossier);
      case STAGES_CLOSED -> notOver(dossier);
      case NO_STAGE_OPEN -> underWay(dossier);
    };
  }

  private static List<Unmet> blockers(Dossier dossier) {
    return dossier
        .assessment()
        .open()
        .filter(finding -> finding.severity() == Severity.BLOCKER)
        .filter(finding -> !finding.rule().startsWith(OF_ALIGNMENT))
        .map(Condition::blocker)
        .toList();
  }

  private static Unmet blocker(Finding finding) {
    return new Unmet(FaultCode.BLOCKER_OPEN, finding.pointers(), finding.message());
  }

  private static List<Unmet> legal(Dossier dossier) {
    List<LegalPoint> points = dossier.strategy().organisation().legal();
    if (points.isEmpty()) {
      return List.of(
          Unmet.at(
              "/organisation",
              FaultCode.LEGAL_OPEN,
              "Kein Rechtspunkt ist geprüft, auch nicht Impressum und Datenschutz.",
              "No legal point has been looked at, not even imprint and data protection."));
    }
    List<String> places = new ArrayList<>();
    List<Bilingual> names = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      LegalPoint point = points.get(i);
      if (point.status() == null || point.status() == LegalStatus.OPEN) {
        places.add("/organisation/legal/" + i);
        names.add(Wording.quoted(point.name()));
      }
    }
    return places.isEmpty()
        ? List.of()
        : List.of(
            new Unmet(
                FaultCode.LEGAL_OPEN,
                places,
                new Bilingual(
                    "Rechtlich offen: " + Tongue.GERMAN.list(names) + ".",
                    "Legally open: " + Tongue.ENGLISH.list(names) + ".")));
  }

  private static List<Unmet> nothingAhead(Dossier dossier) {
    return dossier.life().stages(dossier.strategy()).stream()
            .anyMatch(stage -> !(stage.stand() instanceof StageStand.Closed))
        ? List.of()
        : List.of(
            Unmet.at(
                "/roadmap",
                FaultCode.STAGE_MISSING,
                "Im Fahrplan steht keine Stufe, die noch abzuschließen wäre.",
                "The roadmap has no stage that is still to be closed."));
  }

  private static List<Unmet> notOver(Dossier dossier) {
    List<Unmet> unmet = new ArrayList<>(StageGates.lost(dossier));
    if (dossier.strategy().roadmap().stages().isEmpty()) {
      unmet.add(
          Unmet.at(
              "/roadmap",
              FaultCode.STAGE_MISSING,
              "Im Fahrplan steht keine Stufe; ohne Stufen gibt es keine Einführung.",
              "The roadmap has no stage; without stages there is no launch."));
    }
    unmet.addAll(
        named(
            dossier,
            stage -> !(stage.stand() instanceof StageStand.Closed),
            FaultCode.STAGE_NOT_CLOSED,
            new Bilingual("Noch nicht abgeschlossen: ", "Not closed yet: ")));
    unmet.addAll(StageGates.lessonless(dossier.life().stages(dossier.strategy())));
    return unmet;
  }

  private static List<Unmet> underWay(Dossier dossier) {
    List<Unmet> unmet = new ArrayList<>(StageGates.lost(dossier));
    unmet.addAll(
        named(
            dossier,
            stage -> stage.stand() instanceof StageStand.Open,
            FaultCode.STAGE_OPEN,
            new Bilingual("Noch im Gang: ", "Still under way: ")));
    return unmet;
  }

  private static List<Unmet> named(
      Dossier dossier, Predicate<PlannedStage> wanted, FaultCode code, Bilingual what) {
    List<PlannedStage> found =
        dossier.life().stages(dossier.strategy()).stream().filter(wanted).toList();
    return found.isEmpty() ? List.of() : List.of(Wording.ofStages(code, what, found));
  }
}
