package io.planwerk.domain.detection;

import io.planwerk.domain.content.CalendarEntry;
import io.planwerk.domain.orchestration.CommunicationActivity;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.strategy.Strategy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads off a strategy when its own doings make people speak. */
public final class Rushes {
  /** People go on about it for a day. */
  private static final Duration AFTERWARDS = Duration.ofDays(1);

  /** What goes on for longer is in the baseline by then, which follows the last seven days. */
  private static final int LONGEST_DAYS = 14;

  /** Where a post comes on so many days of a fortnight, one more is nothing new. */
  private static final int ROUTINE_DAYS = 7;

  private final ZoneId zone;

  private Rushes(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The rushes of a plan: what it says to the public beside social media, such as campaigns, fairs
   * and press releases, in its first fortnight; posts of the editorial calendar, unless they are
   * routine; milestones; and the months in which a platform, a measure or a stage starts, as their
   * day isn't planned.
   */
  public static List<Rush> of(Strategy strategy, ZoneId zone) {
    Rushes rushes = new Rushes(zone);
    return Stream.of(
            strategy.orchestration().activities().stream()
                .filter(activity -> !Boolean.TRUE.equals(activity.internal()))
                .map(rushes::activity),
            rushes.posts(strategy.content().calendar()),
            strategy.roadmap().milestones().stream()
                .flatMap(one -> Stream.ofNullable(one.on()))
                .map(on -> rushes.days(on, on)),
            strategy.platforms().items().stream()
                .flatMap(one -> Stream.ofNullable(one.launch()))
                .map(rushes::month),
            strategy.measures().items().stream()
                .flatMap(one -> Stream.ofNullable(one.launch()))
                .map(rushes::month),
            strategy.roadmap().stages().stream()
                .flatMap(one -> Stream.ofNullable(one.span()))
                .map(span -> rushes.month(span.from())))
        .flatMap(Function.identity())
        .toList();
  }

  private Rush activity(CommunicationActivity activity) {
    LocalDate longest = activity.from().plusDays(LONGEST_DAYS - 1L);
    LocalDate last = activity.lastDay();
    return days(activity.from(), last.isBefore(longest) ? last : longest);
  }

  private Stream<Rush> posts(List<CalendarEntry> posts) {
    TreeSet<LocalDate> all = new TreeSet<>(posts.stream().map(CalendarEntry::on).toList());
    return posts.stream()
        .filter(
            post -> all.subSet(post.on().minusDays(LONGEST_DAYS), post.on()).size() < ROUTINE_DAYS)
        .map(this::post);
  }

  private Rush post(CalendarEntry post) {
    LocalTime at = post.at();
    if (at == null) {
      return days(post.on(), post.on());
    }
    Instant out = post.on().atTime(at).atZone(zone).toInstant();
    return new Rush(out, out.plus(AFTERWARDS));
  }

  private Rush month(Month month) {
    return days(month.value().atDay(1), month.value().atEndOfMonth());
  }

  private Rush days(LocalDate first, LocalDate last) {
    return new Rush(
        first.atStartOfDay(zone).toInstant(),
        last.plusDays(1).atStartOfDay(zone).toInstant().plus(AFTERWARDS));
  }
}
