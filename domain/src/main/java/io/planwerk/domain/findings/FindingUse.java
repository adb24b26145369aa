package io.planwerk.domain.findings;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What came of findings.
 *
 * @param filed how many there are
 * @param open how many nobody has taken up
 * @param taken how many somebody works on
 * @param overdue how many of these two are past their day
 * @param changed how many led to a change
 * @param noted how many helped to decide
 * @param declined how many were of no use
 * @param medianDays days that half of those that came to an end took at most; absent where none did
 */
public record FindingUse(
    int filed,
    int open,
    int taken,
    int overdue,
    int changed,
    int noted,
    int declined,
    @Nullable Integer medianDays) {

  public static FindingUse of(List<HeardFinding> findings, LocalDate today) {
    List<Integer> days =
        findings.stream()
            .flatMap(
                one ->
                    Optional.ofNullable(one.closing()).stream()
                        .map(closing -> (int) Duration.between(one.at(), closing.at()).toDays()))
            .sorted()
            .toList();
    return new FindingUse(
        findings.size(),
        count(findings, one -> one.state() == FindingState.OPEN),
        count(findings, one -> one.state() == FindingState.TAKEN),
        count(findings, one -> one.isOverdue(today)),
        count(findings, one -> one.outcome() == FindingOutcome.CHANGED),
        count(findings, one -> one.outcome() == FindingOutcome.NOTED),
        count(findings, one -> one.outcome() == FindingOutcome.DECLINED),
        days.isEmpty() ? null : days.get((days.size() - 1) / 2));
  }

  private static int count(List<HeardFinding> findings, Predicate<HeardFinding> which) {
    return (int) findings.stream().filter(which).count();
  }

  /**
   * The same by the part of the organisation that they lie with; those without one are left out.
   */
  public static Map<String, FindingUse> byUnit(List<HeardFinding> findings, LocalDate today) {
    Map<String, List<HeardFinding>> units = new TreeMap<>();
    for (HeardFinding one : findings) {
      if (one.destination().unit() != null) {
        units.computeIfAbsent(one.destination().unit().value(), _ -> new ArrayList<>()).add(one);
      }
    }
    Map<String, FindingUse> use = new TreeMap<>();
    units.forEach((unit, some) -> use.put(unit, of(some, today)));
    return use;
  }
}
