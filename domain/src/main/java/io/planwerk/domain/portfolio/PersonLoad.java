package io.planwerk.domain.portfolio;

import io.planwerk.domain.portfolio.Holding.Booked;
import io.planwerk.domain.portfolio.Holding.Staff;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What several strategies take of one person together.
 *
 * @param key that the person carries in all of them
 * @param places where the person stands
 * @param months in which any of them takes hours
 * @param peak the largest share of a month; absent where no hours are taken
 * @param contradictions where the strategies say different things about the person
 */
public record PersonLoad(
    String key,
    List<Place> places,
    List<MonthLoad> months,
    @Nullable BigDecimal peak,
    List<Bilingual> contradictions) {
  private static final int DIGITS = 4;

  public PersonLoad {
    places = List.copyOf(places);
    months = List.copyOf(months);
    contradictions = List.copyOf(contradictions);
  }

  /**
   * A person or budget in a strategy.
   *
   * @param entity its id there
   * @param alignment that tells what is taken; absent when the strategy was never aligned
   */
  public record Place(
      String strategy,
      String organisationId,
      String entity,
      String name,
      @Nullable String alignment) {}

  /**
   * A month.
   *
   * @param capacity hours that the person has, the fewest that a strategy says
   * @param booked hours that all strategies take
   * @param share booked hours as a part of the capacity, 1.3 for 130 %; absent where there is none
   * @param overbooked whether more is taken than there is
   * @param parts what each strategy takes, most first
   */
  public record MonthLoad(
      Month month,
      BigDecimal capacity,
      BigDecimal booked,
      @Nullable BigDecimal share,
      boolean overbooked,
      List<Part> parts) {
    public MonthLoad {
      parts = List.copyOf(parts);
    }
  }

  /** Hours that a strategy takes. */
  public record Part(String strategy, BigDecimal hours) {}

  /** The load of everybody who carries a key, by key. */
  public static List<PersonLoad> of(List<Holding> holdings) {
    Map<String, List<Entry>> shared = new TreeMap<>();
    for (Holding holding : holdings) {
      for (Staff staff : holding.people()) {
        if (staff.person().sharedAs() != null) {
          shared
              .computeIfAbsent(staff.person().sharedAs().value(), _ -> new ArrayList<>())
              .add(new Entry(holding, staff));
        }
      }
    }
    return shared.entrySet().stream().map(one -> of(one.getKey(), one.getValue())).toList();
  }

  private record Entry(Holding holding, Staff staff) {
    String strategy() {
      return holding.strategy().value();
    }
  }

  private static PersonLoad of(String key, List<Entry> entries) {
    Map<Month, List<Part>> parts = new TreeMap<>(Comparator.comparing(Month::value));
    for (Entry entry : entries) {
      for (Booked booked : entry.staff().months()) {
        parts
            .computeIfAbsent(booked.month(), _ -> new ArrayList<>())
            .add(new Part(entry.strategy(), booked.hours()));
      }
    }
    List<MonthLoad> months =
        parts.entrySet().stream().map(one -> load(one.getKey(), one.getValue(), entries)).toList();
    return new PersonLoad(
        key,
        entries.stream()
            .map(
                entry ->
                    new Place(
                        entry.strategy(),
                        entry.holding().organisation().value(),
                        entry.staff().person().id().value(),
                        entry.staff().person().name().value(),
                        entry.holding().alignment()))
            .toList(),
        months,
        months.stream()
            .filter(month -> month.share() != null)
            .map(MonthLoad::share)
            .max(Comparator.naturalOrder())
            .orElse(null),
        contradictions(entries, parts.keySet().stream().toList()));
  }

  private static MonthLoad load(Month month, List<Part> parts, List<Entry> entries) {
    BigDecimal capacity =
        entries.stream()
            .filter(entry -> entry.staff().months().stream().anyMatch(b -> b.month().equals(month)))
            .map(entry -> entry.staff().person().hoursIn(month).value())
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.ZERO);
    BigDecimal booked = parts.stream().map(Part::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new MonthLoad(
        month,
        capacity,
        booked,
        capacity.signum() == 0
            ? null
            : booked.divide(capacity, DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros(),
        booked.compareTo(capacity) > 0,
        parts.stream()
            .sorted(Comparator.comparing(Part::hours).reversed().thenComparing(Part::strategy))
            .toList());
  }

  /** One sentence for the first month in which they differ says enough. */
  private static List<Bilingual> contradictions(List<Entry> entries, List<Month> months) {
    for (Month month : months) {
      List<Entry> stated =
          entries.stream()
              .filter(e -> e.staff().months().stream().anyMatch(b -> b.month().equals(month)))
              .toList();
      if (stated.stream()
              .map(entry -> entry.staff().person().hoursIn(month).value().stripTrailingZeros())
              .distinct()
              .count()
          > 1) {
        return List.of(
            new Bilingual(
                "Die Strategien nennen verschiedene Stunden für %s: %s. Gerechnet wird mit den wenigsten."
                    .formatted(Tongue.GERMAN.month(month), told(Tongue.GERMAN, stated, month)),
                "The strategies state different hours for %s: %s. The fewest are reckoned with."
                    .formatted(Tongue.ENGLISH.month(month), told(Tongue.ENGLISH, stated, month))));
      }
    }
    return List.of();
  }

  private static String told(Tongue tongue, List<Entry> stated, Month month) {
    return tongue.list(
        stated.stream()
            .map(
                entry ->
                    tongue.quoted(entry.strategy())
                        + " "
                        + tongue.number(entry.staff().person().hoursIn(month).value()))
            .map(text -> new Bilingual(text, text))
            .toList());
  }
}
