package io.planwerk.domain.detection;

import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.detection.Recent.Kind;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.shared.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a storm of criticism rises, lasts or falls. Stretches of several lengths up to the
 * present minute are held against what is usual, so that a sudden storm is seen in its first minute
 * and a slow one within hours.
 */
public final class StormWatch {
  /** How long before now the minutes have to be known that a look is taken at. */
  public static final int HOURS = Recent.HOURS;

  private static final int[] LENGTHS = {1, 2, 5, 10, 15, 30, 60, 180};
  private static final int HOUR = 60;

  /** A storm holds its level while its signs are above this part of the bounds. */
  private static final double EASE = 0.6;

  /** What comes in so many minutes late is looked at where it happened. */
  private static final int LATE = 15;

  /** Three times this still leaves room: of more, a storm in a rush could never be told. */
  private static final double MOST_OF_A_RUSH = 0.25;

  private static final int SHORTEST_HALF = 5;
  private static final int FEWEST_TO_GROW = 8;
  private static final int FEWEST_ON_A_NETWORK = 3;
  private static final int TIMES_ON_A_NETWORK = 3;

  private final Baseline baseline;
  private final CrisisPlan plan;
  private final List<Rush> expected;

  /**
   * @param plan whose thresholds hold beside what is seen
   * @param expected times in which much is expected to be said
   */
  public StormWatch(Baseline baseline, CrisisPlan plan, List<Rush> expected) {
    this.baseline = baseline;
    this.plan = plan;
    this.expected = List.copyOf(expected);
  }

  /**
   * @param sums of the last {@value #HOURS} hours, in any order; others are passed over
   * @param before what the look before left
   * @param now the present
   */
  public Look look(List<Tally> sums, Storm before, Instant now) {
    Recent recent = new Recent(sums, now);
    int back = recent.silence() <= LATE ? recent.silence() : 0;
    Signs telling = signs(recent, back, HOUR);
    int reached = 0;
    int held = 0;
    for (int length : LENGTHS) {
      Signs signs = signs(recent, back, length);
      int level = new Scale(signs, 1).level();
      held = Math.max(held, new Scale(signs, EASE).level());
      if (level > reached || (level == reached && signs.surprise() > telling.surprise())) {
        reached = level;
        telling = signs;
      }
    }
    int planned = planned(recent);
    Storm storm =
        before.look(Math.max(reached, planned), Math.max(Math.max(held, reached), planned), now);
    return new Look(
        storm,
        before.level(),
        Math.max(reached, planned),
        telling,
        new Sentences(telling, storm, reached, planned).reason());
  }

  private int planned(Recent recent) {
    int mentions = recent.count(Kind.MENTIONS, 0, HOUR);
    BigDecimal share =
        mentions == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(recent.count(Kind.CRITICAL, 0, HOUR))
                .divide(BigDecimal.valueOf(mentions), 4, RoundingMode.HALF_UP);
    Percentage critical = new Percentage(share);
    boolean praise = share.doubleValue() < baseline.share().mean();
    return plan.levels().stream()
        .filter(level -> level.isReachedBy(BigDecimal.valueOf(mentions), critical))
        // A threshold of volume alone means criticism, too: the plan is one for a crisis.
        .filter(level -> level.negativeShare() != null || !praise)
        .mapToInt(level -> level.level())
        .max()
        .orElse(0);
  }

  private Signs signs(Recent recent, int back, int length) {
    Instant from = recent.ago(back + length);
    Instant until = recent.ago(back);
    int firsts = recent.count(Kind.FIRSTS, back, length);
    int criticalFirsts = recent.count(Kind.CRITICAL_FIRSTS, back, length);
    int critical = recent.count(Kind.CRITICAL, back, length);
    double share = firsts == 0 ? 0 : (double) criticalFirsts / firsts;
    Expected usual = baseline.critical(from, until);
    Expected usualFirsts = baseline.criticalStories(from, until);
    if (expected.stream().anyMatch(rush -> rush.holds(until.minusNanos(1)))) {
      double part = Math.min(baseline.share().mean(), MOST_OF_A_RUSH);
      usual = usual.atLeast(part * recent.count(Kind.MENTIONS, back, length));
      usualFirsts = usualFirsts.atLeast(part * firsts);
    }
    int half = Math.max(SHORTEST_HALF, length / 2);
    int later = recent.count(Kind.CRITICAL, back, half);
    int earlier = recent.count(Kind.CRITICAL, back + half, half);
    Instant begun = recent.ago(back + Recent.MINUTES);
    return new Signs(
        length,
        recent.count(Kind.MENTIONS, back, length),
        critical,
        usual.mean(),
        criticalFirsts,
        criticalFirsts / usualFirsts.mean(),
        usualFirsts.surprise(criticalFirsts),
        usual.surprise(critical),
        baseline.stories(from, until).surprise(firsts),
        share,
        baseline.share().mean(),
        baseline.share().surprise(criticalFirsts, firsts),
        firsts == 0 ? 0 : (double) recent.count(Kind.UNREAD_FIRSTS, back, length) / firsts,
        networks(recent, back, length, usual.mean()),
        recent.count(Kind.ARTICLES, back, Recent.MINUTES - back),
        baseline.press(begun, until).mean(),
        recent.count(Kind.BROADCASTS, back, Recent.MINUTES - back),
        doubling(earlier, later, half),
        length >= 2 * SHORTEST_HALF
            && Math.min(earlier, later) * 4 >= earlier + later
            && Math.min(earlier, later) >= FEWEST_ON_A_NETWORK);
  }

  private static int networks(Recent recent, int back, int length, double usual) {
    double each = usual / Math.max(1, recent.networks());
    return recent.networks(back, length, Math.max(FEWEST_ON_A_NETWORK, TIMES_ON_A_NETWORK * each));
  }

  /** By exponential growth from the first half to the second; half a mention keeps it finite. */
  private static @Nullable Double doubling(int earlier, int later, int half) {
    return later <= earlier || earlier + later < FEWEST_TO_GROW
        ? null
        : half * Math.log(2) / Math.log((later + 0.5) / (earlier + 0.5));
  }
}
