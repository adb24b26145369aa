package io.planwerk.domain.assessment;

import io.planwerk.domain.crisis.Drill;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.CoverHours;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the crisis plan would work tonight: somebody would notice, and has practised. */
final class CrisisReadinessRules {
  private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3600);

  private final Thresholds thresholds;

  CrisisReadinessRules(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  List<Rule> rules() {
    return List.of(noDrill(), coverGap());
  }

  private Rule noDrill() {
    return new Rule(
        "crisis.no-drill",
        Severity.WARNING,
        2,
        Set.of(Perspective.CRISIS, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Ein Plan, den niemand geübt hat, hält nicht, was auf dem Papier steht: Erst die Übung"
                + " zeigt, wer nicht erreichbar ist und welche Freigabe zu lange dauert.",
            "A plan that nobody has practised doesn't keep what the paper says: only a drill shows"
                + " who can't be reached and which approval takes too long."),
        new Bilingual(
            "Einen Fall durchspielen, mit allen, die es träfe, und festhalten, was sich danach"
                + " ändert.",
            "Play through a case with everybody whom it would concern, and note what changes"
                + " after it."),
        Sources.bitkom(8) + "; " + thresholds.source(Bound.DRILL_MONTHS),
        evidence -> CrisisRules.hasPlan(evidence.strategy()),
        this::unpractised);
  }

  private List<Fact> unpractised(Evidence evidence) {
    List<Drill> drills = evidence.strategy().crisis().drills();
    int months = thresholds.of(Bound.DRILL_MONTHS).intValue();
    Optional<LocalDate> last =
        drills.stream()
            .filter(drill -> Boolean.TRUE.equals(drill.done()))
            .flatMap(drill -> Optional.ofNullable(drill.on()).stream())
            .filter(on -> !on.isAfter(evidence.day()))
            .max(Comparator.naturalOrder());
    if (last.isPresent() && !last.get().isBefore(evidence.day().minusMonths(months))) {
      return List.of();
    }
    Optional<LocalDate> next =
        drills.stream()
            .filter(drill -> !Boolean.TRUE.equals(drill.done()))
            .flatMap(drill -> Optional.ofNullable(drill.on()).stream())
            .filter(on -> !on.isBefore(evidence.day()))
            .min(Comparator.naturalOrder());
    Fact fact =
        Fact.at(
            List.of(drills.isEmpty() ? "/crisis" : "/crisis/drills"),
            new Bilingual(
                last.map(
                            on ->
                                "Die letzte Übung war am %s, vor mehr als %s Monaten"
                                    .formatted(Tongue.GERMAN.day(on), Tongue.GERMAN.number(months)))
                        .orElse("Geübt wurde der Krisenplan noch nicht")
                    + next.map(on -> "; die nächste ist am %s.".formatted(Tongue.GERMAN.day(on)))
                        .orElse("; eine nächste Übung ist nicht angesetzt."),
                last.map(
                            on ->
                                "The last drill was on %s, more than %s months ago"
                                    .formatted(
                                        Tongue.ENGLISH.day(on), Tongue.ENGLISH.number(months)))
                        .orElse("The crisis plan hasn't been practised yet")
                    + next.map(on -> "; the next drill is on %s.".formatted(Tongue.ENGLISH.day(on)))
                        .orElse("; no next drill is set.")));
    return List.of(next.isPresent() ? fact.as(Severity.HINT) : fact);
  }

  private Rule coverGap() {
    return Rule.ofPlan(
        "crisis.cover-gap",
        Severity.WARNING,
        3,
        Set.of(Perspective.CRISIS, Perspective.CHALLENGE_RESOURCES, Perspective.BLOCK_LEGAL),
        new Bilingual(
            "Empörung wartet nicht auf Montag; was am Freitagabend beginnt, ist bis dahin in der"
                + " Zeitung.",
            "Outrage doesn't wait for Monday; what begins on Friday evening is in the papers by"
                + " then."),
        new Bilingual(
            "Für diese Stunden jemanden bestimmen, der einmal hineinsieht, oder einen Alarm des"
                + " Monitorings auf ein Diensttelefon legen.",
            "Name somebody for these hours who has a look, or send an alert of the monitoring to a"
                + " duty telephone."),
        Sources.bitkom(8) + "; " + thresholds.source(Bound.COVER_GAP_HOURS),
        CrisisRules::hasPlan,
        this::uncovered);
  }

  private List<Fact> uncovered(Strategy strategy) {
    List<CoverHours> watch = strategy.crisis().coverHours();
    List<CoverHours> desk = strategy.community().coverHours();
    List<WeekSpan> gaps = WeekSpan.left(Stream.concat(watch.stream(), desk.stream()));
    if (gaps.stream().anyMatch(WeekSpan::isWholeWeek)) {
      return List.of(
          Fact.at(
              "/crisis",
              "Für keine Stunde der Woche ist festgelegt, wer die Plattformen beobachtet.",
              "For no hour of the week is it set who watches the platforms."));
    }
    BigDecimal bound = thresholds.of(Bound.COVER_GAP_HOURS);
    List<Bilingual> found =
        gaps.stream()
            .filter(gap -> hours(gap.length()).compareTo(bound) > 0)
            .sorted(Comparator.comparing(WeekSpan::length).reversed())
            .map(WeekSpan::text)
            .toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            Fact.at(
                Stream.of(
                        watch.isEmpty() ? "" : "/crisis/coverHours",
                        desk.isEmpty() ? "" : "/community/coverHours")
                    .filter(pointer -> !pointer.isEmpty())
                    .toList(),
                gapText(gaps, found)));
  }

  private Bilingual gapText(List<WeekSpan> gaps, List<Bilingual> found) {
    double all =
        hours(gaps.stream().map(WeekSpan::length).reduce(Duration.ZERO, Duration::plus))
            .doubleValue();
    BigDecimal bound = thresholds.of(Bound.COVER_GAP_HOURS);
    return new Bilingual(
        "In %s von 168 Stunden der Woche beobachtet niemand die Plattformen; länger als %s am Stück: %s"
            .formatted(
                Tongue.GERMAN.number(all, 1),
                Tongue.GERMAN.number(bound),
                Tongue.GERMAN.list(found)),
        "Nobody watches the platforms in %s of the week's 168 hours; for more than %s in a row: %s"
            .formatted(
                Tongue.ENGLISH.number(all, 1),
                Tongue.ENGLISH.number(bound),
                Tongue.ENGLISH.list(found)));
  }

  private static BigDecimal hours(Duration duration) {
    return BigDecimal.valueOf(duration.toSeconds())
        .divide(SECONDS_OF_AN_HOUR, 4, RoundingMode.HALF_UP);
  }
}
