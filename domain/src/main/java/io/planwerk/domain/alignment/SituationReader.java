package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Situation.GoalLine;
import io.planwerk.domain.alignment.Situation.MeasureLine;
import io.planwerk.domain.alignment.Situation.PlatformLine;
import io.planwerk.domain.alignment.Situation.SkillLine;
import io.planwerk.domain.alignment.Situation.StageLine;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.resources.Skill;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads off a strategy what an alignment reckons with, and says what it can't reckon with. */
public final class SituationReader {

  private final Strategy strategy;
  private final Horizon horizon;
  private final int extension;
  private final Currency currency;
  private final List<Caveat> caveats = new ArrayList<>();
  private final Map<String, Integer> skills = new HashMap<>();
  private final Map<String, Integer> goals = new HashMap<>();
  private final Map<String, Integer> platforms = new HashMap<>();

  private SituationReader(Strategy strategy, int extension) {
    this.strategy = strategy;
    this.extension = extension;
    currency = strategy.reckonedIn();
    horizon = span();
  }

  public static Situation read(Strategy strategy) {
    return new SituationReader(strategy, 0).situation();
  }

  /**
   * Reads a strategy as if it went on: what runs or is set aside until its last month does so for
   * some months more.
   */
  public static Situation readExtended(Strategy strategy, int months) {
    return new SituationReader(strategy, months).situation();
  }

  private Situation situation() {
    List<SkillLine> skillLines = skills();
    List<GoalLine> goalLines = new GoalReader(this).read();
    number(goals, goalLines.stream().map(GoalLine::id).toList());
    List<PlatformLine> platformLines = new LaunchReader(this).platforms();
    number(platforms, platformLines.stream().map(PlatformLine::id).toList());
    List<MeasureLine> measureLines = new MeasureReader(this, goalLines, platformLines).read();
    ResourceReader resources = new ResourceReader(this);
    Situation situation =
        new Situation(
            horizon,
            currency,
            skillLines,
            goalLines,
            measureLines,
            platformLines,
            resources.people(),
            resources.offers(),
            resources.hires(),
            resources.trainings(),
            resources.pots(),
            resources.fixedSpend(),
            stages(),
            strategy.roadmap().newPlatformsPerStage(),
            caveats);
    new Plausibility(situation, this).check();
    return situation;
  }

  Strategy strategy() {
    return strategy;
  }

  Horizon horizon() {
    return horizon;
  }

  Currency currency() {
    return currency;
  }

  private Horizon span() {
    Month first = null;
    Month last = null;
    if (strategy.period() != null) {
      first = Month.of(strategy.period().from());
      last = strategy.period().to() == null ? null : Month.of(strategy.period().to());
    }
    List<Month> starts =
        strategy.measures().items().stream()
            .flatMap(
                measure ->
                    Stream.of(
                        measure.launch(),
                        measure.window() == null ? null : measure.window().from()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    List<Month> dues =
        strategy.goals().items().stream()
            .map(Goal::due)
            .filter(Objects::nonNull)
            .map(Month::of)
            .sorted()
            .toList();
    if (first == null) {
      first =
          !starts.isEmpty()
              ? starts.getFirst()
              : !dues.isEmpty() ? dues.getFirst().plus(-11) : Month.of(LocalDate.EPOCH);
      caveat(
          "alignment.no-period",
          starts.isEmpty() && dues.isEmpty(),
          List.of(),
          "Die Strategie nennt keinen Zeitraum; gerechnet ist ab "
              + Tongue.GERMAN.month(first)
              + ".",
          "The strategy names no period; it is reckoned from "
              + Tongue.ENGLISH.month(first)
              + " on.");
    }
    if (last == null) {
      Month end = first.plus(11);
      last = dues.isEmpty() || dues.getLast().compareTo(end) < 0 ? end : dues.getLast();
    }
    int months = first.until(last) + 1;
    if (months > Horizon.MOST) {
      caveat(
          "alignment.period-too-long",
          true,
          List.of("/period"),
          "Gerechnet ist mit den ersten " + Horizon.MOST + " von " + months + " Monaten.",
          "Only the first " + Horizon.MOST + " of " + months + " months are reckoned with.");
    }
    return new Horizon(first, Math.clamp(months, 1, Horizon.MOST) + extension);
  }

  /** The last month that the strategy itself plans. */
  int lastOfStrategy() {
    return horizon.months() - extension - 1;
  }

  /**
   * The months of a span, from its first to its last, cut to the horizon; what lasts to the end of
   * the strategy lasts to the end of the horizon.
   */
  int[] within(@Nullable MonthSpan span) {
    int from = span == null ? 0 : Math.max(0, horizon.indexOf(span.from()));
    int to = span == null || span.to() == null ? horizon.months() - 1 : horizon.indexOf(span.to());
    return new int[] {from, to >= lastOfStrategy() ? horizon.months() - 1 : Math.max(to, -1)};
  }

  int skill(String id) {
    return Objects.requireNonNull(skills.get(id));
  }

  int skillCount() {
    return skills.size();
  }

  /** The number of a goal; -1 when it can't be reckoned. */
  int goal(String id) {
    return goals.getOrDefault(id, -1);
  }

  int platform(String id) {
    return Objects.requireNonNull(platforms.get(id));
  }

  /**
   * An amount in the currency of the strategy.
   *
   * @return NaN when it isn't stated or in another currency, which is told
   */
  double money(@Nullable Money money, String pointer) {
    if (money == null) {
      return Double.NaN;
    }
    if (!money.currency().equals(currency)) {
      caveat(
          "alignment.other-currency",
          true,
          List.of(pointer),
          "Betrag in " + money.currency() + " statt " + currency + "; er zählt nicht mit.",
          "An amount in " + money.currency() + " instead of " + currency + " doesn't count.");
      return Double.NaN;
    }
    return money.amount().doubleValue();
  }

  void caveat(String code, boolean stopsFit, List<String> pointers, String de, String en) {
    caveats.add(new Caveat(code, stopsFit, pointers, new Bilingual(de, en)));
  }

  static Bilingual quoted(Name name) {
    return new Bilingual(Tongue.GERMAN.quoted(name.value()), Tongue.ENGLISH.quoted(name.value()));
  }

  private List<SkillLine> skills() {
    List<SkillLine> lines =
        strategy.resources().skills().stream()
            .sorted(Comparator.comparing((Skill skill) -> skill.id().value()))
            .map(skill -> new SkillLine(skill.id().value(), skill.name()))
            .toList();
    number(skills, lines.stream().map(SkillLine::id).toList());
    return lines;
  }

  private static void number(Map<String, Integer> numbers, List<String> ids) {
    for (String id : ids) {
      numbers.put(id, numbers.size());
    }
  }

  private List<StageLine> stages() {
    List<StageLine> lines = new ArrayList<>();
    List<Stage> stages = strategy.roadmap().stages();
    for (int i = 0; i < stages.size(); i++) {
      Stage stage = stages.get(i);
      if (stage.span() != null) {
        int[] span = within(stage.span());
        lines.add(new StageLine(stage.name(), span[0], span[1], "/roadmap/stages/" + i));
      }
    }
    if (lines.isEmpty() && strategy.roadmap().newPlatformsPerStage() != null) {
      for (int q = 0; q < horizon.quarters(); q++) {
        lines.add(
            new StageLine(
                new Name(horizon.nameOf(q)),
                horizon.firstOf(q),
                horizon.lastOf(q),
                "/roadmap/newPlatformsPerStage"));
      }
    }
    return lines;
  }
}
