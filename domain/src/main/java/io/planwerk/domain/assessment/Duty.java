package io.planwerk.domain.assessment;

import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to do and that must not stop when they are away.
 *
 * @param pointer JSON Pointer of whoever has it
 * @param name what people call it
 * @param holder role that has it
 * @param deputy role that is said to step in
 */
record Duty(String pointer, Bilingual name, PersonId holder, @Nullable PersonId deputy) {

  /** The strategy itself, accounts, care of the community, and crises, where somebody has them. */
  static List<Duty> critical(Strategy strategy) {
    List<Duty> duties = new ArrayList<>();
    if (strategy.organisation().responsible() != null) {
      duties.add(
          new Duty(
              "/organisation/responsible",
              new Bilingual("die Strategie", "the strategy"),
              strategy.organisation().responsible(),
              null));
    }
    for (Located<Platform> place : PlatformRules.inUse(strategy)) {
      Platform platform = place.value();
      add(duties, place.field("owner"), platform.name(), platform.owner(), platform.deputy());
    }
    Located.each("/community/roles", strategy.community().roles())
        .forEach(
            role ->
                add(
                    duties,
                    role.field("person"),
                    role.value().name(),
                    role.value().person(),
                    role.value().deputy()));
    Located.each("/crisis/team", strategy.crisis().team())
        .forEach(
            role ->
                add(
                    duties,
                    role.field("person"),
                    role.value().name(),
                    role.value().person(),
                    role.value().deputy()));
    return duties;
  }

  private static void add(
      List<Duty> duties,
      String pointer,
      Name name,
      @Nullable PersonId holder,
      @Nullable PersonId deputy) {
    if (holder != null) {
      duties.add(new Duty(pointer, Tally.quoted(name), holder, deputy));
    }
  }

  /** Everybody who has a hand in it. */
  List<PersonId> people() {
    return deputy == null ? List.of(holder) : List.of(holder, deputy);
  }
}
