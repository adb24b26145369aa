package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.NeedLine;
import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.StageLine;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names the places in a situation that no amount of hours or money could mend. */
final class Plausibility {
  private final Situation situation;
  private final SituationReader reader;

  Plausibility(Situation situation, SituationReader reader) {
    this.situation = situation;
    this.reader = reader;
  }

  void check() {
    goalsWithoutMeasures();
    workThatNobodyCanDo();
    crowdedStages();
  }

  private void goalsWithoutMeasures() {
    for (int g = 0; g < situation.goals().size(); g++) {
      GoalLine goal = situation.goals().get(g);
      int number = g;
      boolean served =
          goal.start() >= 1
              || situation.measures().stream()
                  .filter(MeasureLine::runs)
                  .flatMap(measure -> measure.effects().stream())
                  .anyMatch(effect -> effect.goal() == number && effect.perMonth() > 0);
      if (!served) {
        Bilingual name = SituationReader.quoted(goal.name());
        reader.caveat(
            "alignment.goal-without-measure",
            true,
            List.of(goal.pointer()),
            name.de() + ": keine Maßnahme, die im Zeitraum läuft, trägt dazu bei.",
            name.en() + ": no measure that runs in the period contributes to it.");
      }
    }
  }

  private void workThatNobodyCanDo() {
    boolean[] known = new boolean[situation.skillCount()];
    situation
        .people()
        .forEach(
            person -> {
              for (int k = 0; k < known.length; k++) {
                known[k] |= Arrays.stream(person.proficiency()[k]).anyMatch(level -> level > 0);
              }
            });
    situation.offers().forEach(offer -> known[offer.skill()] = true);
    situation.trainings().forEach(training -> known[training.skill()] = true);
    situation
        .hires()
        .forEach(
            hire -> {
              for (int k = 0; k < known.length; k++) {
                known[k] |= hire.proficiency()[k] > 0;
              }
            });
    for (int k = 0; k < known.length; k++) {
      if (!known[k]) {
        nobodyCan(k);
      }
    }
  }

  private void nobodyCan(int skill) {
    List<MeasureLine> measures =
        situation.measures().stream()
            .filter(measure -> measure.runs() && needs(measure, skill))
            .toList();
    if (measures.isEmpty()) {
      return;
    }
    Bilingual name = SituationReader.quoted(situation.skills().get(skill).name());
    List<Bilingual> names =
        measures.stream().map(measure -> SituationReader.quoted(measure.name())).toList();
    reader.caveat(
        "alignment.nobody-can",
        true,
        measures.stream().map(MeasureLine::pointer).toList(),
        name.de()
            + " kann niemand, weder im Haus noch bei Partnern; gebraucht wird es für "
            + Tongue.GERMAN.list(names)
            + ".",
        "Nobody masters "
            + name.en()
            + ", neither in the house nor with partners; it is needed for "
            + Tongue.ENGLISH.list(names)
            + ".");
  }

  private static boolean needs(MeasureLine measure, int skill) {
    return measure.needs().stream().anyMatch(need -> need.skill() == skill && any(need))
        || measure.standing().stream().anyMatch(need -> need.skill() == skill && any(need))
        || (measure.setup().hoursBySkill().length > skill
            && measure.setup().hoursBySkill()[skill] > 0);
  }

  private static boolean any(NeedLine need) {
    return Arrays.stream(need.hours()).anyMatch(hours -> hours > 0);
  }

  private void crowdedStages() {
    Integer limit = situation.newPlatformsPerStage();
    if (limit == null) {
      return;
    }
    for (StageLine stage : situation.stages()) {
      List<PlatformLine> opened = new ArrayList<>();
      for (PlatformLine platform : situation.platforms()) {
        if (platform.launch() >= 0
            && platform.launch() >= stage.from()
            && platform.launch() <= stage.to()) {
          opened.add(platform);
        }
      }
      if (opened.size() > limit) {
        Bilingual name = SituationReader.quoted(stage.name());
        List<Bilingual> names =
            opened.stream().map(platform -> SituationReader.quoted(platform.name())).toList();
        reader.caveat(
            "alignment.stage-crowded",
            true,
            List.of(stage.pointer()),
            name.de()
                + (limit == 1
                    ? " öffnet mehr als eine Plattform: "
                    : " öffnet mehr als " + limit + " Plattformen: ")
                + Tongue.GERMAN.list(names),
            name.en()
                + (limit == 1
                    ? " opens more than one platform: "
                    : " opens more than " + limit + " platforms: ")
                + Tongue.ENGLISH.list(names));
      }
    }
  }
}
