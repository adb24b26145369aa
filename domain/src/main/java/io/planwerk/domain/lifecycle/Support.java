package io.planwerk.domain.lifecycle;

import io.planwerk.domain.organisation.WorkingGroup;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who stands behind a strategy as it is. For top management the sponsor signs. For the working
 * group its chair signs, or more than half of its members do. What counts is the latest word of
 * each, as long as it wasn't taken back; and it counts for what was read.
 */
public record Support(Backing topDown, Backing bottomUp) {

  /**
   * @param signoffs all of the strategy, in their order
   * @param current whether what was read is still what is there
   */
  public static Support of(Strategy strategy, List<Signoff> signoffs, Predicate<Signoff> current) {
    return new Support(
        topDown(strategy, latest(signoffs, Side.TOP_DOWN, current)),
        bottomUp(strategy, latest(signoffs, Side.BOTTOM_UP, current)));
  }

  /** The sides that haven't signed what is there. */
  public List<Backing> missing() {
    return Stream.of(topDown, bottomUp).filter(side -> !side.isGiven()).toList();
  }

  /** Everybody who may sign for a side, the one who can speak for it alone first. */
  public static List<PersonId> signers(Strategy strategy, Side side) {
    return switch (side) {
      case TOP_DOWN -> Optional.ofNullable(strategy.organisation().sponsor()).stream().toList();
      case BOTTOM_UP -> {
        WorkingGroup group = strategy.organisation().workingGroup();
        Set<PersonId> members = new LinkedHashSet<>();
        if (group != null) {
          Optional.ofNullable(group.chair()).ifPresent(members::add);
          members.addAll(group.members());
        }
        yield List.copyOf(members);
      }
    };
  }

  private static Backing topDown(Strategy strategy, List<Backing.Word> said) {
    return Backing.of(
        Side.TOP_DOWN,
        strategy,
        Optional.ofNullable(strategy.organisation().sponsor()),
        signers(strategy, Side.TOP_DOWN),
        said);
  }

  private static Backing bottomUp(Strategy strategy, List<Backing.Word> said) {
    return Backing.of(
        Side.BOTTOM_UP,
        strategy,
        Optional.ofNullable(strategy.organisation().workingGroup())
            .flatMap(group -> Optional.ofNullable(group.chair())),
        signers(strategy, Side.BOTTOM_UP),
        said);
  }

  private static List<Backing.Word> latest(
      List<Signoff> signoffs, Side side, Predicate<Signoff> current) {
    LinkedHashMap<PersonId, Signoff> latest = new LinkedHashMap<>();
    signoffs.stream()
        .filter(signoff -> signoff.isValid() && signoff.act().side() == side)
        .forEach(signoff -> latest.putLast(signoff.act().person(), signoff));
    List<Backing.Word> words = new ArrayList<>();
    latest
        .sequencedValues()
        .forEach(signoff -> words.add(new Backing.Word(signoff, current.test(signoff))));
    return words;
  }
}
