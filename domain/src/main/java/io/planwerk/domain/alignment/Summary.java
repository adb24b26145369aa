package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.Alignment.Likelihood;
import io.planwerk.domain.alignment.Alignment.Method;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.OptionKind;
import io.planwerk.domain.alignment.Alignment.Part;
import io.planwerk.domain.alignment.Alignment.SafePlan;
import io.planwerk.domain.alignment.Alignment.SkillDemand;
import io.planwerk.domain.goals.Priority;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer in a few sentences, for whoever reads no table. */
public final class Summary {
  private Summary() {}

  /** The same alignment, with its sentences. */
  public static Alignment of(Alignment alignment) {
    List<Bilingual> sentences = new ArrayList<>();
    sentences.add(verdict(alignment));
    lacks(alignment, sentences);
    alignment.bottlenecks().stream().limit(1).forEach(best -> sentences.add(best.text()));
    for (Option option : alignment.options()) {
      option(option, sentences);
    }
    promise(alignment, sentences);
    leftOut(alignment.method(), sentences);
    return alignment.withSummary(sentences);
  }

  private static Bilingual verdict(Alignment alignment) {
    List<GoalResult> goals = alignment.goals();
    long reached = goals.stream().filter(goal -> goal.verdict() == Verdict.FIT).count();
    if (alignment.verdict() == Verdict.FIT) {
      return new Bilingual(
          "Ziele und Ressourcen passen zusammen: "
              + (goals.size() == 1
                  ? "das Ziel ist erreichbar."
                  : "alle " + goals.size() + " Ziele sind erreichbar."),
          "Goals and resources fit: "
              + (goals.size() == 1
                  ? "the goal can be reached."
                  : "all " + goals.size() + " goals can be reached."));
    }
    if (goals.isEmpty()) {
      return new Bilingual(
          "Für kein Ziel reichen die Angaben, um zu rechnen; ob Ziele und Ressourcen"
              + " zusammenpassen, ist offen.",
          "No goal says enough to be calculated; whether goals and resources fit is open.");
    }
    if (reached == goals.size() && alignment.caveats().stream().noneMatch(Caveat::stopsFit)) {
      return new Bilingual(
          "Was geplant ist, lässt sich mit den Stunden und Mitteln, die da sind, nicht einmal"
              + " beginnen; ohne einiges davon sind alle Ziele erreichbar.",
          "What is planned can't even start with the hours and the money there are; without some of"
              + " it all goals can be reached.");
    }
    if (reached == goals.size()) {
      return new Bilingual(
          "Was sich berechnen lässt, passt zusammen; einiges lässt sich aber nicht berechnen.",
          "What can be calculated fits, but some things can't be calculated.");
    }
    return Wording.text(
        t ->
            "Ziele und Ressourcen passen nicht zusammen: "
                + reached
                + " von "
                + goals.size()
                + (goals.size() == 1 ? " Ziel ist" : reached == 1 ? " Zielen ist" : " Zielen sind")
                + " erreichbar, gewichtet "
                + Wording.percent(t, alignment.attainment().doubleValue())
                + ".",
        t ->
            "Goals and resources don't fit: "
                + reached
                + " of "
                + goals.size()
                + (goals.size() == 1 ? " goal" : " goals")
                + " can be reached, "
                + Wording.percent(t, alignment.attainment().doubleValue())
                + " by weight.");
  }

  private static void lacks(Alignment alignment, List<Bilingual> sentences) {
    Map<String, Double> hours = new TreeMap<>();
    for (SkillDemand row : alignment.demand()) {
      if (row.lack().signum() > 0) {
        hours.merge(row.name(), row.lack().doubleValue(), Double::sum);
      }
    }
    hours.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .ifPresent(
            worst ->
                sentences.add(
                    Wording.text(
                        t ->
                            "Am meisten fehlen Stunden für "
                                + t.quoted(worst.getKey())
                                + ": "
                                + Wording.hours(t, worst.getValue())
                                + " im ganzen Zeitraum, um alle Ziele zu erreichen.",
                        t ->
                            t.quoted(worst.getKey())
                                + " is short of the most hours: "
                                + Wording.hours(t, worst.getValue())
                                + " in the whole period to reach all goals.")));
    alignment.budgets().stream()
        .filter(budget -> budget.lack().amount().signum() > 0)
        .max(Comparator.comparing(budget -> budget.lack().amount()))
        .ifPresent(
            worst ->
                sentences.add(
                    Wording.text(
                        t ->
                            "Am meisten fehlt Geld für "
                                + t.quoted(worst.name())
                                + ": "
                                + t.money(worst.lack())
                                + " ("
                                + t.months(worst.from(), worst.to())
                                + ").",
                        t ->
                            t.quoted(worst.name())
                                + " is short of the most money: "
                                + t.money(worst.lack())
                                + " ("
                                + t.months(worst.from(), worst.to())
                                + ").")));
  }

  private static void option(Option option, List<Bilingual> sentences) {
    if (option.kind() == OptionKind.RAISE_RESOURCES && option.cost().amount().signum() == 0) {
      sentences.add(
          new Bilingual(
              "Alle Ziele lassen sich ohne zusätzliches Geld erreichen, wenn anders verteilt wird.",
              "All goals can be reached without extra money if what there is is used"
                  + " differently."));
    } else if (option.kind() == OptionKind.RAISE_RESOURCES) {
      sentences.add(
          Wording.text(
              t -> "Alle Ziele zu erreichen kostet mindestens " + t.money(option.cost()) + " mehr.",
              t -> "To reach all goals takes at least " + t.money(option.cost()) + " more."));
    }
    if (!option.proven()) {
      sentences.add(
          Wording.text(
              t ->
                  t.quoted(option.title().de())
                      + ": der beste gefundene Plan; ein besserer wäre höchstens "
                      + Wording.percent(t, option.gap().doubleValue())
                      + " besser.",
              t ->
                  t.quoted(option.title().en())
                      + ": the best plan found; a better one would be better by "
                      + Wording.percent(t, option.gap().doubleValue())
                      + " at most."));
    }
  }

  private static void promise(Alignment alignment, List<Bilingual> sentences) {
    List<Likelihood> musts =
        alignment.likelihoods().stream()
            .filter(likelihood -> isMust(alignment, likelihood.goal()))
            // Nothing is easily promised.
            .filter(likelihood -> likelihood.promised().signum() > 0)
            .toList();
    if (musts.isEmpty()) {
      return;
    }
    BigDecimal least =
        musts.stream().map(Likelihood::ofPromise).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal most =
        musts.stream().map(Likelihood::ofPromise).max(Comparator.naturalOrder()).orElseThrow();
    sentences.add(
        Wording.text(
            t ->
                "Schätzungen treffen nie genau zu: Was dieser Plan bei den Muss-Zielen verspricht,"
                    + " hält er mit "
                    + between(t, least, most)
                    + " Wahrscheinlichkeit.",
            t ->
                "Estimates are never exact: what this plan promises for the must goals holds with a"
                    + " probability of "
                    + between(t, least, most)
                    + "."));
    SafePlan safe = alignment.safePlan();
    if (safe != null && safe.holds()) {
      sentences.add(
          Wording.text(
              t ->
                  "Wer jedes Muss-Ziel mit mindestens "
                      + Wording.percent(t, safe.confidence().doubleValue())
                      + " Wahrscheinlichkeit halten will, kann "
                      + Wording.percent(t, safe.attainment().doubleValue())
                      + " der gewichteten Ziele versprechen.",
              t ->
                  "Whoever wants every must goal to hold with a probability of at least "
                      + Wording.percent(t, safe.confidence().doubleValue())
                      + " can promise "
                      + Wording.percent(t, safe.attainment().doubleValue())
                      + " of the weighted goals."));
    }
  }

  private static void leftOut(Method method, List<Bilingual> sentences) {
    if (method.leftOut().isEmpty()) {
      return;
    }
    int seconds = method.question().mostSecondsOrDefault();
    sentences.add(
        new Bilingual(
            "Nach "
                + (seconds == 1 ? "einer Sekunde" : seconds + " Sekunden")
                + " war die Zeit um; es fehlen: "
                + parts(method, Bilingual::de)
                + ".",
            "Time was up after "
                + (seconds == 1 ? "a second" : seconds + " seconds")
                + "; missing: "
                + parts(method, Bilingual::en)
                + "."));
  }

  private static String parts(Method method, Function<Bilingual, String> tongue) {
    return method.leftOut().stream()
        .map(part -> tongue.apply(part.text()))
        .collect(Collectors.joining(", "));
  }

  private static boolean isMust(Alignment alignment, String goal) {
    return alignment.goals().stream()
        .anyMatch(result -> result.id().equals(goal) && result.priority() == Priority.MUST);
  }

  private static String between(Tongue tongue, BigDecimal least, BigDecimal most) {
    String low = tongue.percent(least, 0);
    String high = tongue.percent(most, 0);
    return low.equals(high) ? low : low + (tongue == Tongue.GERMAN ? " bis " : " to ") + high;
  }

  /** How the answer was found, and what it takes for granted. */
  public static Method method(
      String solver,
      int solves,
      double largestViolation,
      int columns,
      int rows,
      Question question,
      Collection<Part> leftOut,
      Situation situation) {
    return new Method(
        solver,
        solves,
        new BigDecimal(largestViolation).setScale(10, RoundingMode.UP),
        columns,
        rows,
        question,
        List.copyOf(leftOut),
        assumptions(situation));
  }

  private static List<Bilingual> assumptions(Situation situation) {
    List<Bilingual> told = new ArrayList<>();
    told.add(
        new Bilingual(
            "Reguläre Stunden kosten den Plan kein Geld; Mehrarbeit, Stellen und weitere Stunden"
                + " zahlt das Personalbudget, Partner das Budget für Externe.",
            "Regular hours cost the plan no money; overtime, positions and further hours are paid"
                + " from the personnel budget, partners from the external one."));
    told.add(
        new Bilingual(
            "Für den Vergleich über Prioritäten hinweg zählt ein Soll dreimal, ein Muss neunmal so"
                + " viel wie ein Kann.",
            "Across priorities a should counts three times, a must nine times as much as a"
                + " could."));
    boolean assumed =
        situation.measures().stream()
            .anyMatch(
                measure ->
                    measure.needs().stream().anyMatch(need -> !need.estimated())
                        || measure.effects().stream().anyMatch(effect -> !effect.estimated()));
    if (assumed) {
      told.add(
          new Bilingual(
              "Wo keine drei Punkte geschätzt sind: Aufwand 0,8- bis 1,8-fach (Moløkken und"
                  + " Jørgensen 2003), Wirkung 0,4- bis 1,4-fach (Flyvbjerg u. a. 2005),"
                  + " angenommen.",
              "Where no three points are estimated: effort 0.8 to 1.8 times (Moløkken and Jørgensen"
                  + " 2003), effect 0.4 to 1.4 times (Flyvbjerg et al. 2005), assumed."));
    }
    return told;
  }
}
