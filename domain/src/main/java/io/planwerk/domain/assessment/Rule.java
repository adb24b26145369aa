package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.waivers.Waiver;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One demand on a strategy, as a value: what it is called, how much it counts, when it applies and
 * how to see that it is broken.
 *
 * @param id {@code <area>.<name>}, for good: people waive rules by it
 * @param severity how much a broken rule weighs, unless what it found says otherwise
 * @param weight how much it counts in scores, 1 (little) to 5 (most)
 * @param perspectives the views in which it counts, at least one
 * @param why why breaking it costs something
 * @param remedy what to do when it is broken
 * @param source the article, framework or law that asks for it
 * @param applies whether there is the thing that the rule speaks of
 * @param search what breaks the rule; nothing when it holds
 */
public record Rule(
    String id,
    Severity severity,
    int weight,
    Set<Perspective> perspectives,
    Bilingual why,
    Bilingual remedy,
    String source,
    Predicate<Evidence> applies,
    Function<Evidence, List<Fact>> search) {
  static final Predicate<Strategy> ALWAYS = _ -> true;

  private static final int MAX_WEIGHT = 5;

  public Rule {
    perspectives = Set.copyOf(perspectives);
    if (weight < 1 || weight > MAX_WEIGHT || perspectives.isEmpty()) {
      throw new IllegalArgumentException("rule " + id + " would count nowhere or too much");
    }
  }

  /** A rule that looks at nothing but the strategy itself. */
  static Rule ofPlan(
      String id,
      Severity severity,
      int weight,
      Set<Perspective> perspectives,
      Bilingual why,
      Bilingual remedy,
      String source,
      Predicate<Strategy> applies,
      Function<Strategy, List<Fact>> search) {
    return new Rule(
        id,
        severity,
        weight,
        perspectives,
        why,
        remedy,
        source,
        evidence -> applies.test(evidence.strategy()),
        evidence -> search.apply(evidence.strategy()));
  }

  /** Holds a strategy, and what is known of it, against this rule. */
  Judgement judge(Evidence evidence) {
    if (!applies.test(evidence)) {
      return new Judgement(this, View.State.NOT_APPLICABLE, List.of());
    }
    List<Finding> findings = search.apply(evidence).stream().map(this::finding).toList();
    if (findings.isEmpty()) {
      return new Judgement(this, View.State.HOLDS, findings);
    }
    return waiver(evidence)
        .map(
            waiver ->
                new Judgement(
                    this,
                    View.State.WAIVED,
                    findings.stream().map(finding -> finding.waivedBy(waiver)).toList()))
        .orElseGet(() -> new Judgement(this, View.State.BROKEN, findings));
  }

  /** Of several the one that lasts longest. */
  private Optional<Waiver> waiver(Evidence evidence) {
    return evidence.strategy().waivers().items().stream()
        .filter(waiver -> waiver.rule().equals(id) && waiver.isInForce(evidence.day()))
        .max(Comparator.comparing(Waiver::until));
  }

  private Finding finding(Fact fact) {
    return new Finding(
        id,
        fact.severity() == null ? severity : fact.severity(),
        fact.pointers(),
        fact.message(),
        why,
        remedy,
        source,
        fact.fix(),
        null);
  }
}
