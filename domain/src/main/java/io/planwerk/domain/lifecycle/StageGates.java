package io.planwerk.domain.lifecycle;

import io.planwerk.domain.assessment.Evidence;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.lifecycle.CriterionStand.State;
import io.planwerk.domain.roadmap.StageCriterion;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What opens a stage of the launch, and what closes it. */
public final class StageGates {
  private static final String BIG_BANG = "roadmap.big-bang";

  /** Each stage goes public anew, perhaps with another plan than the one that was adopted. */
  private static final List<Condition> TO_GO_PUBLIC =
      List.of(Condition.ALIGNED, Condition.SIGNED_TOP_DOWN, Condition.SIGNED_BOTTOM_UP);

  private final Dossier dossier;
  private final List<PlannedStage> stages;

  public StageGates(Dossier dossier) {
    this.dossier = dossier;
    this.stages = dossier.life().stages(dossier.strategy());
  }

  /**
   * Everything that stands against opening a planned stage: the strategy has to be in its launch,
   * earlier stages have to be closed and to have taught something, goals and resources have to be
   * settled and both sides to stand behind what is there, the first has to be small, and the entry
   * criteria have to be met.
   */
  public List<Unmet> toOpen(PlannedStage stage) {
    List<Unmet> unmet = new ArrayList<>(launching());
    List<PlannedStage> earlier =
        stages.stream().filter(other -> other.index() < stage.index()).toList();
    List<PlannedStage> before =
        earlier.stream().filter(other -> !(other.stand() instanceof StageStand.Closed)).toList();
    if (!before.isEmpty()) {
      unmet.add(
          Wording.ofStages(
              FaultCode.STAGE_NOT_CLOSED,
              new Bilingual("Erst abzuschließen: ", "To be closed first: "),
              before));
    }
    unmet.addAll(lost(dossier));
    unmet.addAll(lessonless(earlier));
    TO_GO_PUBLIC.forEach(condition -> unmet.addAll(condition.unmet(dossier)));
    if (stage.index() == 0) {
      unmet.addAll(tooMuch());
    }
    unmet.addAll(unmet(stage.pointer() + "/entry", entry(stage)));
    return unmet;
  }

  /** Everything that stands against closing an open stage. */
  public List<Unmet> toClose(PlannedStage stage) {
    List<Unmet> unmet = new ArrayList<>(launching());
    unmet.addAll(unmet(stage.pointer() + "/exit", exit(stage)));
    return unmet;
  }

  private List<Unmet> launching() {
    Status status = dossier.life().state().status();
    return status == Status.LAUNCHING
        ? List.of()
        : List.of(
            new Unmet(
                FaultCode.NOT_LAUNCHING,
                List.of(),
                new Bilingual(
                    "Stufen werden in der Einführung geöffnet und abgeschlossen; der"
                        + " Stand ist "
                        + Tongue.GERMAN.quoted(status.label())
                        + ".",
                    "Stages are opened and closed during the launch; the status is "
                        + Tongue.ENGLISH.quoted(status.label())
                        + ".")));
  }

  /** Stages that are open though the roadmap has lost them: removing a stage doesn't close it. */
  static List<Unmet> lost(Dossier dossier) {
    List<StageId> found = dossier.life().lostStages(dossier.strategy());
    List<Bilingual> names =
        found.stream().map(id -> new Bilingual(id.value(), id.value())).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Unmet.at(
                "/roadmap",
                FaultCode.STAGE_OPEN,
                "Noch im Gang, aber nicht mehr im Fahrplan; bitte zurückholen und abschließen: "
                    + Tongue.GERMAN.list(names)
                    + ".",
                "Still under way, but no longer in the roadmap; please bring back and close: "
                    + Tongue.ENGLISH.list(names)
                    + "."));
  }

  /** Closed stages that haven't left a lesson: whoever goes on without one repeats mistakes. */
  static List<Unmet> lessonless(List<PlannedStage> stages) {
    List<PlannedStage> found = stages.stream().filter(StageGates::asksForLessons).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Wording.ofStages(
                FaultCode.LESSON_MISSING,
                new Bilingual(
                    "Abgeschlossen, ohne dass eine Lehre festgehalten ist: ",
                    "Closed without a lesson on record: "),
                found));
  }

  /** Whether what the stage taught still has to be written down. */
  public static boolean asksForLessons(PlannedStage stage) {
    return stage.stand() instanceof StageStand.Closed && stage.plan().lessons().isEmpty();
  }

  /** More than one audience and one instrument, unless somebody answers for it with a waiver. */
  private List<Unmet> tooMuch() {
    return dossier
        .assessment()
        .open()
        .filter(finding -> finding.rule().equals(BIG_BANG))
        .map(StageGates::tooMuch)
        .toList();
  }

  private static Unmet tooMuch(Finding finding) {
    return new Unmet(FaultCode.TOO_MUCH_AT_ONCE, finding.pointers(), finding.message());
  }

  private static List<Unmet> unmet(String list, List<CriterionStand> stands) {
    List<Unmet> unmet = new ArrayList<>();
    for (int i = 0; i < stands.size(); i++) {
      if (stands.get(i).state() != State.MET) {
        unmet.add(unmet(list + "/" + i, stands.get(i)));
      }
    }
    return unmet;
  }

  /** How the criteria stand that open a stage. */
  public List<CriterionStand> entry(PlannedStage stage) {
    return stands(stage.plan().entry(), null);
  }

  /** How the criteria stand that close a stage; they are about its own time. */
  public List<CriterionStand> exit(PlannedStage stage) {
    return stands(stage.plan().exit(), begin(stage));
  }

  private List<CriterionStand> stands(List<StageCriterion> criteria, @Nullable LocalDate since) {
    return criteria.stream()
        .map(criterion -> CriterionStand.of(criterion, dossier.strategy(), since, dossier.today()))
        .toList();
  }

  private @Nullable LocalDate begin(PlannedStage stage) {
    return switch (stage.stand()) {
      case StageStand.Planned() ->
          stage.plan().span() == null ? null : stage.plan().span().from().value().atDay(1);
      case StageStand.Open(LifeEvent opened) -> day(opened);
      case StageStand.Closed(LifeEvent opened, LifeEvent _) -> day(opened);
    };
  }

  private LocalDate day(LifeEvent event) {
    return Evidence.today(dossier.strategy(), event.at());
  }

  private static Unmet unmet(String pointer, CriterionStand stand) {
    Name name = stand.criterion().name();
    String german = Tongue.GERMAN.quoted(name.value());
    String english = Tongue.ENGLISH.quoted(name.value());
    if (stand.state() == State.OPEN) {
      return Unmet.at(
          pointer,
          FaultCode.CRITERION_OPEN,
          german + " ist weder gemessen noch beurteilt.",
          english + " is neither measured nor judged.");
    }
    return Unmet.at(
        pointer,
        FaultCode.CRITERION_UNMET,
        german + " ist nicht erfüllt" + measured(Tongue.GERMAN, "; gemessen: ", stand) + ".",
        english + " isn't met" + measured(Tongue.ENGLISH, "; measured: ", stand) + ".");
  }

  private static String measured(Tongue tongue, String word, CriterionStand stand) {
    return stand.value() == null ? "" : word + tongue.number(stand.value());
  }
}
