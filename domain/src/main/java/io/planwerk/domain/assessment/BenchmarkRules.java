package io.planwerk.domain.assessment;

import io.planwerk.domain.content.Cadence;
import io.planwerk.domain.measures.Effort;
import io.planwerk.domain.measures.Measure;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.platforms.PlatformState;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the hours are as many as others found that it takes. */
final class BenchmarkRules {
  private BenchmarkRules() {}

  static List<Rule> rules() {
    return List.of(belowBenchmark());
  }

  private static Rule belowBenchmark() {
    return Rule.ofPlan(
        "measures.below-benchmark",
        Severity.WARNING,
        3,
        Set.of(Perspective.EFFORT, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_BUDGET),
        new Bilingual(
            "Wer weniger Stunden ansetzt, als andere mindestens brauchten, lässt entweder Beiträge"
                + " ausfallen oder Überstunden machen.",
            "Whoever reckons fewer hours than others needed at least will either drop posts or work"
                + " overtime."),
        new Bilingual(
            "Die Stunden prüfen, seltener veröffentlichen oder die Plattform weglassen; wer es"
                + " nachweislich schneller schafft, setzt die Regel mit Begründung aus.",
            "Check the hours, publish less often or leave the platform out; waive the rule with a"
                + " reason if you can show that you are faster."),
        Sources.bitkom(4)
            + "; "
            + Arrays.stream(EffortBenchmark.values())
                .map(EffortBenchmark::source)
                .distinct()
                .collect(Collectors.joining("; ")),
        strategy -> !channels(strategy).isEmpty(),
        BenchmarkRules::below);
  }

  /**
   * A platform with the hours and pieces of a month.
   *
   * @param pieces absent when it isn't known how often something is published
   */
  private record Channel(
      Located<Platform> platform, BigDecimal hours, @Nullable BigDecimal pieces) {

    EffortBenchmark benchmark() {
      EffortBenchmark published =
          pieces == null ? EffortBenchmark.CREATION : EffortBenchmark.CHANNEL;
      return listens() && hours(EffortBenchmark.LISTENING).compareTo(hours(published)) > 0
          ? EffortBenchmark.LISTENING
          : published;
    }

    private boolean listens() {
      return Boolean.TRUE.equals(platform.value().twoWay());
    }

    BigDecimal hours(EffortBenchmark benchmark) {
      return switch (benchmark) {
        case CHANNEL -> benchmark.hoursOn(pieces == null ? BigDecimal.ZERO : pieces);
        case CREATION -> benchmark.hours();
        case LISTENING -> benchmark.hoursOnAllDays();
      };
    }

    BigDecimal lacking() {
      return hours(benchmark()).subtract(hours).max(BigDecimal.ZERO);
    }
  }

  /** Platforms of which hours or pieces are known, where any hours are reckoned at all. */
  private static List<Channel> channels(Strategy strategy) {
    Map<PlatformId, BigDecimal> hours = new HashMap<>();
    BigDecimal all = BigDecimal.ZERO;
    for (Measure measure : strategy.measures().items()) {
      all = all.add(hours(measure));
      if (measure.platform() != null) {
        hours.merge(measure.platform(), hours(measure), BigDecimal::add);
      }
    }
    if (all.signum() == 0) {
      return List.of();
    }
    Map<PlatformId, BigDecimal> pieces =
        strategy.content().cadences().stream()
            .collect(Collectors.toMap(Cadence::platform, Cadence::piecesPerMonth, BigDecimal::add));
    return PlatformRules.inUse(strategy).stream()
        .filter(platform -> platform.value().state() != PlatformState.LEAVING)
        .map(
            platform ->
                new Channel(
                    platform,
                    hours.getOrDefault(platform.value().id(), BigDecimal.ZERO),
                    pieces.get(platform.value().id())))
        .filter(channel -> channel.hours().signum() > 0 || channel.pieces() != null)
        .toList();
  }

  private static BigDecimal hours(Measure measure) {
    BigDecimal hours =
        measure.interaction() == null
            ? BigDecimal.ZERO
            : measure.interaction().hoursPerMonth().value();
    for (Effort effort : measure.effort()) {
      hours = hours.add(effort.hoursPerMonth().value());
    }
    return hours;
  }

  /** Hours of measures that name no platform may go to any; only what they can't fill lacks. */
  private static List<Fact> below(Strategy strategy) {
    List<Channel> channels = channels(strategy);
    BigDecimal lacking =
        channels.stream().map(Channel::lacking).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal elsewhere =
        strategy.measures().items().stream()
            .filter(measure -> measure.platform() == null)
            .map(BenchmarkRules::hours)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return lacking.compareTo(elsewhere) <= 0
        ? List.of()
        : channels.stream()
            .filter(channel -> channel.lacking().signum() > 0)
            .map(channel -> tooFew(channel, elsewhere))
            .toList();
  }

  private static Fact tooFew(Channel channel, BigDecimal elsewhere) {
    Bilingual name = Tally.quoted(channel.platform().value().name());
    EffortBenchmark benchmark = channel.benchmark();
    BigDecimal least = channel.hours(benchmark);
    BigDecimal pieces = benchmark == EffortBenchmark.CHANNEL ? channel.pieces() : null;
    return Fact.at(
        List.of(channel.platform().pointer()),
        new Bilingual(
            name.de()
                + ": "
                + Tongue.GERMAN.number(channel.hours())
                + " Std. im Monat geplant, mindestens "
                + Tongue.GERMAN.number(least)
                + " nach dem Richtwert "
                + Tongue.GERMAN.quoted(benchmark.rule().de())
                + (pieces == null ? "" : " bei " + Tongue.GERMAN.number(pieces) + " Beiträgen")
                + (elsewhere.signum() == 0
                    ? ""
                    : "; auch die "
                        + Tongue.GERMAN.number(elsewhere)
                        + " Std. ohne Plattform füllen das nicht"),
            name.en()
                + ": "
                + Tongue.ENGLISH.number(channel.hours())
                + " h a month planned, at least "
                + Tongue.ENGLISH.number(least)
                + " by the benchmark "
                + Tongue.ENGLISH.quoted(benchmark.rule().en())
                + (pieces == null ? "" : " with " + Tongue.ENGLISH.number(pieces) + " pieces")
                + (elsewhere.signum() == 0
                    ? ""
                    : "; the "
                        + Tongue.ENGLISH.number(elsewhere)
                        + " h without a platform don't fill that either")));
  }
}
