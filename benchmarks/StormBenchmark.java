import io.planwerk.domain.crisis.CrisisPlan;
import io.planwerk.domain.detection.Baseline;
import io.planwerk.domain.detection.Look;
import io.planwerk.domain.detection.Storm;
import io.planwerk.domain.detection.StormWatch;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Scope;
import io.planwerk.domain.mentions.Tally;
import io.planwerk.domain.monitoring.Outlet;
import io.planwerk.domain.shared.NetworkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches real courses of mentions with the very watch of the server, minute by minute, and tells
 * when it would have called people. A course is a file of lines {@code instant,tone}, followed by
 * network and reach where they are known, about one company.
 */
public final class StormBenchmark {
  private static final Duration BASELINE = Duration.ofDays(7L * Baseline.WEEKS);
  private static final double DAYS_A_MONTH = 30;
  private static final int RELEARNT_HOURS = 6;

  /** Whose clock tells the hours of the week. */
  private static final ZoneId ZONE = ZoneId.of(System.getProperty("zone", "UTC"));

  /** Days from the first mention on that are only learnt from. */
  private static final int LEARN = Integer.getInteger("learn", 3);

  /** When a storm is known to have begun, and how long what it alarms of is no false alarm. */
  private static final @Nullable String START = System.getProperty("start");

  private static final Duration STORM = Duration.ofHours(Integer.getInteger("hours", 72));

  private static final CrisisPlan NO_PLAN =
      new CrisisPlan(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Sums of a kind. */
  private record Kind(Instant at, Tone tone, @Nullable NetworkId network) {}

  private final String name;
  private final NavigableMap<Instant, List<Tally>> minutes = new TreeMap<>();
  private final NavigableMap<Instant, List<Tally>> hours = new TreeMap<>();
  private int mentions;
  private int negative;

  private StormBenchmark(Path course) throws IOException {
    name = String.valueOf(course.getFileName()).replace(".csv", "");
    Map<Kind, long[]> byMinute = new TreeMap<>(StormBenchmark::order);
    Map<Kind, long[]> byHour = new TreeMap<>(StormBenchmark::order);
    for (String line : Files.readAllLines(course)) {
      String[] parts = line.split(",", -1);
      if (!line.isBlank() && !parts[0].equals("instant")) {
        Instant at = Instant.parse(parts[0]);
        Tone tone = Tone.valueOf(parts[1].trim().toUpperCase(Locale.ROOT));
        NetworkId network =
            parts.length > 2 && !parts[2].isBlank() ? new NetworkId(parts[2].trim()) : null;
        long reach = parts.length > 3 && !parts[3].isBlank() ? Long.parseLong(parts[3].trim()) : 0;
        add(byMinute, new Kind(at.truncatedTo(ChronoUnit.MINUTES), tone, network), reach);
        add(byHour, new Kind(at.truncatedTo(ChronoUnit.HOURS), tone, null), reach);
        mentions++;
        negative += tone == Tone.NEGATIVE ? 1 : 0;
      }
    }
    byMinute.forEach((kind, sum) -> keep(minutes, new Scope.CompanyByMinute(), kind, sum));
    byHour.forEach((kind, sum) -> keep(hours, new Scope.Company(), kind, sum));
  }

  private static int order(Kind one, Kind other) {
    int byTime = one.at().compareTo(other.at());
    return byTime != 0 ? byTime : one.toString().compareTo(other.toString());
  }

  private static void add(Map<Kind, long[]> sums, Kind kind, long reach) {
    long[] sum = sums.computeIfAbsent(kind, _ -> new long[2]);
    sum[0]++;
    sum[1] += reach;
  }

  private static void keep(
      NavigableMap<Instant, List<Tally>> sums, Scope scope, Kind kind, long[] sum) {
    sums.computeIfAbsent(kind.at(), _ -> new ArrayList<>())
        .add(
            new Tally(
                scope,
                kind.at(),
                kind.network(),
                Outlet.SOCIAL,
                kind.tone(),
                (int) sum[0],
                0,
                sum[1]));
  }

  private static List<Tally> between(
      NavigableMap<Instant, List<Tally>> sums, Instant from, Instant until) {
    return sums.subMap(from, true, until, false).values().stream().flatMap(List::stream).toList();
  }

  private static Instant learntUntil(Instant now) {
    long hour = now.getEpochSecond() / Duration.ofHours(1).toSeconds();
    return Instant.EPOCH.plus(hour - hour % RELEARNT_HOURS, ChronoUnit.HOURS);
  }

  /** As the server does: whenever something comes in, and every minute while a storm blows. */
  private void watch() {
    Instant first = minutes.firstKey();
    Instant begin = first.plus(Duration.ofDays(LEARN));
    Instant end = minutes.lastKey();
    Storm storm = Storm.calm(begin);
    StormWatch watch = null;
    Instant learnt = Instant.MIN;
    Look highest = null;
    List<Look> alarms = new ArrayList<>();
    List<Instant> times = new ArrayList<>();
    for (Instant minute = begin; !minute.isAfter(end); minute = minute.plusSeconds(60)) {
      if (!minutes.containsKey(minute) && storm.level() == 0) {
        continue;
      }
      Instant until = learntUntil(minute);
      if (watch == null || !until.equals(learnt)) {
        learnt = until;
        watch =
            new StormWatch(
                Baseline.of(between(hours, until.minus(BASELINE), until), until, ZONE),
                NO_PLAN,
                List.of());
      }
      Look look =
          watch.look(
              between(
                  minutes,
                  minute.minus(Duration.ofHours(StormWatch.HOURS)),
                  minute.plusSeconds(60)),
              storm,
              minute.plusSeconds(59));
      if (highest == null || look.storm().level() > highest.storm().level()) {
        highest = look;
      }
      if (look.storm().isAlarm() && !storm.isAlarm()) {
        alarms.add(look);
        times.add(minute);
      }
      storm = look.storm();
    }
    tell(first, begin, end, alarms, times);
    if (highest != null) {
      System.out.println("  highest: " + highest.storm().since() + " " + highest.reason().en());
    }
  }

  private void tell(
      Instant first, Instant begin, Instant end, List<Look> alarms, List<Instant> times) {
    double days = Math.max(1, Duration.between(first, end).toMinutes() / 1440.0);
    double watched = Math.max(0, Duration.between(begin, end).toMinutes() / 1440.0);
    System.out.printf(
        Locale.ROOT,
        "%n%s: %d mentions, %.0f a day, %.0f %% critical; watched for %.1f days: %d alarms%n",
        name,
        mentions,
        mentions / days,
        100.0 * negative / mentions,
        watched,
        alarms.size());
    for (int i = 0; i < alarms.size(); i++) {
      System.out.printf("  %s %s%n", times.get(i), alarms.get(i).reason().en());
    }
    Instant start = START == null ? null : Instant.parse(START);
    long wrong =
        times.stream()
            .filter(at -> start == null || at.isBefore(start) || !at.isBefore(start.plus(STORM)))
            .count();
    double calm =
        start == null
            ? watched
            : watched - Math.max(0, Math.min(STORM.toHours(), hours(start, end))) / 24.0;
    System.out.printf(
        Locale.ROOT,
        "  %d of them outside of a stated storm, in %.1f days; that is %.1f a month%n",
        wrong,
        calm,
        calm <= 0 ? 0 : wrong * DAYS_A_MONTH / calm);
    if (start != null) {
      System.out.println(
          "  after its start: "
              + times.stream()
                  .filter(at -> !at.isBefore(start) && at.isBefore(start.plus(STORM)))
                  .findFirst()
                  .map(at -> Duration.between(start, at).toMinutes() + " minutes")
                  .orElse("no alarm"));
    }
  }

  private static double hours(Instant from, Instant until) {
    return Duration.between(from, until).toMinutes() / 60.0;
  }

  public static void main(String[] args) throws IOException {
    String given = System.getProperty("course");
    if (given == null) {
      System.out.println(
          "No course given (BENCH_OPTS=-Dcourse=FILE or folder). Simulated ones:"
              + " ./planwerk test -Dtest=AlarmsTest -Dmore=5");
      return;
    }
    try (Stream<Path> files = Files.walk(Path.of(given))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        new StormBenchmark(file).watch();
      }
    }
  }
}
