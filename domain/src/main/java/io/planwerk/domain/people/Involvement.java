package io.planwerk.domain.people;

import static io.planwerk.domain.shared.Tongue.ENGLISH;
import static io.planwerk.domain.shared.Tongue.GERMAN;

import io.planwerk.domain.organisation.OrganisationalUnit;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the departments have had their say before it was too late: before the strategy was
 * adopted, or, as long as it isn't, before it begins.
 *
 * @param adopted the day the strategy was put into force; absent before
 * @param begins the first day of its period or of its first stage, whichever is earlier; absent
 *     where neither is planned
 * @param departments every department of the plan, in its order
 */
public record Involvement(
    @Nullable LocalDate adopted, @Nullable LocalDate begins, List<Department> departments) {
  public Involvement {
    departments = List.copyOf(departments);
  }

  /** When a department was involved, held against the days of the strategy. */
  public enum Timing {
    /** Before adoption and begin. */
    IN_TIME,
    /** After the strategy was adopted: it learns what others decided. */
    AFTER_ADOPTION,
    /** After the strategy has begun. */
    AFTER_BEGIN,
    /** No day is planned. */
    NOT_AT_ALL,
    /** A day is planned, but none of the strategy to hold it against. */
    UNDECIDED
  }

  /**
   * How a department takes part.
   *
   * @param unit its id
   * @param name what it is called
   * @param from day since which it has a say
   * @param how how it takes part
   * @param timing whether that is in time
   * @param daysLate days from the day it missed to its own; absent where it missed none
   * @param remarks what is to be said about it; nothing when all is well
   */
  public record Department(
      UnitId unit,
      String name,
      @Nullable LocalDate from,
      @Nullable String how,
      Timing timing,
      @Nullable Integer daysLate,
      List<Remark> remarks) {
    public Department {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Something that is amiss with a department's part.
   *
   * @param pointers JSON Pointers of the places in the strategy that it speaks of
   * @param message built from the facts
   */
  public record Remark(List<String> pointers, Bilingual message) {
    public Remark {
      pointers = List.copyOf(pointers);
    }
  }

  /** A day by which departments should have been involved, and where the strategy says so. */
  private record Mark(LocalDate day, Timing missed, Bilingual what, String pointer) {}

  public static Involvement of(Strategy strategy) {
    Optional<Mark> adoption =
        Optional.ofNullable(strategy.adopted())
            .map(
                day ->
                    new Mark(
                        day,
                        Timing.AFTER_ADOPTION,
                        new Bilingual(
                            "dem Beschluss über die Strategie", "the strategy's adoption"),
                        "/adopted"));
    Optional<Mark> begin = begin(strategy);
    List<OrganisationalUnit> units = strategy.organisation().units();
    List<Department> departments = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      departments.add(
          department(strategy, units.get(i), "/organisation/units/" + i, adoption, begin));
    }
    return new Involvement(strategy.adopted(), begin.map(Mark::day).orElse(null), departments);
  }

  private static Optional<Mark> begin(Strategy strategy) {
    Optional<Mark> period =
        Optional.ofNullable(strategy.period())
            .map(
                span ->
                    new Mark(
                        span.from(),
                        Timing.AFTER_BEGIN,
                        new Bilingual("dem Beginn der Strategie", "the strategy's begin"),
                        "/period/from"));
    List<Stage> stages = strategy.roadmap().stages();
    Stream<Mark> starts =
        IntStream.range(0, stages.size())
            .boxed()
            .flatMap(i -> start(stages.get(i), "/roadmap/stages/" + i).stream());
    return Stream.concat(period.stream(), starts).min(Comparator.comparing(Mark::day));
  }

  private static Optional<Mark> start(Stage stage, String pointer) {
    return Optional.ofNullable(stage.span())
        .map(
            span ->
                new Mark(
                    span.from().value().atDay(1),
                    Timing.AFTER_BEGIN,
                    new Bilingual(
                        "dem Beginn der Stufe " + GERMAN.quoted(stage.name().value()),
                        "the begin of the stage " + ENGLISH.quoted(stage.name().value())),
                    pointer + "/span/from"));
  }

  private static Department department(
      Strategy strategy,
      OrganisationalUnit unit,
      String pointer,
      Optional<Mark> adoption,
      Optional<Mark> begin) {
    LocalDate from = unit.involvedFrom();
    List<Mark> missed =
        Stream.concat(begin.stream(), adoption.stream())
            .filter(mark -> from != null && from.isAfter(mark.day()))
            .toList();
    List<Remark> remarks = new ArrayList<>();
    if (from == null) {
      remarks.add(new Remark(List.of(pointer), notAtAll(strategy, unit)));
    } else if (!missed.isEmpty()) {
      remarks.add(tooLate(strategy, unit, from, missed, pointer));
    }
    if (unit.involvedHow() == null && from != null) {
      remarks.add(new Remark(List.of(pointer), withoutHow(unit)));
    }
    return new Department(
        unit.id(),
        unit.name().value(),
        from,
        unit.involvedHow(),
        timing(from, missed, adoption.isPresent() || begin.isPresent()),
        daysLate(from, missed),
        remarks);
  }

  private static Timing timing(@Nullable LocalDate from, List<Mark> missed, boolean measurable) {
    if (from == null) {
      return Timing.NOT_AT_ALL;
    }
    if (!measurable) {
      return Timing.UNDECIDED;
    }
    return missed.isEmpty() ? Timing.IN_TIME : missed.getFirst().missed();
  }

  private static @Nullable Integer daysLate(@Nullable LocalDate from, List<Mark> missed) {
    return missed.stream()
        .map(Mark::day)
        .min(Comparator.naturalOrder())
        .map(day -> (int) ChronoUnit.DAYS.between(day, Objects.requireNonNull(from)))
        .orElse(null);
  }

  private static Remark tooLate(
      Strategy strategy,
      OrganisationalUnit unit,
      LocalDate from,
      List<Mark> missed,
      String pointer) {
    List<String> pointers = new ArrayList<>(List.of(pointer + "/involvedFrom"));
    missed.forEach(mark -> pointers.add(mark.pointer()));
    List<Bilingual> distances = missed.stream().map(mark -> distance(from, mark)).toList();
    Bilingual stake = stake(strategy, unit);
    return new Remark(
        pointers,
        new Bilingual(
            GERMAN.quoted(unit.name().value())
                + " ist erst ab "
                + GERMAN.day(from)
                + " einbezogen, "
                + GERMAN.list(distances)
                + "."
                + stake.de(),
            ENGLISH.quoted(unit.name().value())
                + " is involved only from "
                + ENGLISH.day(from)
                + " on, "
                + ENGLISH.list(distances)
                + "."
                + stake.en()));
  }

  private static Bilingual distance(LocalDate from, Mark mark) {
    long days = ChronoUnit.DAYS.between(mark.day(), from);
    return new Bilingual(
        (days == 1 ? "einen Tag" : GERMAN.number(days) + " Tage")
            + " nach "
            + mark.what().de()
            + " am "
            + GERMAN.day(mark.day()),
        (days == 1 ? "one day" : ENGLISH.number(days) + " days")
            + " after "
            + mark.what().en()
            + " on "
            + ENGLISH.day(mark.day()));
  }

  private static Bilingual notAtAll(Strategy strategy, OrganisationalUnit unit) {
    String how = unit.involvedHow();
    Bilingual stake = stake(strategy, unit);
    return new Bilingual(
        GERMAN.quoted(unit.name().value())
            + (how == null
                ? " ist nicht einbezogen."
                : " soll mitwirken (" + how + "), aber es steht nicht fest, ab wann.")
            + stake.de(),
        ENGLISH.quoted(unit.name().value())
            + (how == null
                ? " isn't involved."
                : " is to take part (" + how + "), but it isn't settled from when.")
            + stake.en());
  }

  private static Bilingual withoutHow(OrganisationalUnit unit) {
    return new Bilingual(
        "Wie " + GERMAN.quoted(unit.name().value()) + " mitwirkt, ist nicht gesagt.",
        "It isn't said how " + ENGLISH.quoted(unit.name().value()) + " takes part.");
  }

  /** What the department has at stake, as a further sentence; nothing where the plan knows none. */
  private static Bilingual stake(Strategy strategy, OrganisationalUnit unit) {
    long effects =
        strategy.organisation().effects().stream()
            .filter(effect -> unit.id().equals(effect.unit()))
            .count();
    long roles =
        strategy.resources().people().stream()
            .filter(person -> unit.id().equals(person.unit()))
            .count();
    List<Bilingual> parts = new ArrayList<>();
    if (effects > 0) {
      parts.add(counted(effects, "eine Auswirkung", "Auswirkungen", "one effect", "effects"));
    }
    if (roles > 0) {
      parts.add(counted(roles, "eine Rolle", "Rollen", "one role", "roles"));
    }
    return parts.isEmpty()
        ? new Bilingual("", "")
        : new Bilingual(
            " Der Plan sieht für diesen Bereich " + GERMAN.list(parts) + " vor.",
            " The plan has " + ENGLISH.list(parts) + " for this department.");
  }

  private static Bilingual counted(
      long count, String germanOne, String german, String englishOne, String english) {
    return count == 1
        ? new Bilingual(germanOne, englishOne)
        : new Bilingual(GERMAN.number(count) + " " + german, ENGLISH.number(count) + " " + english);
  }
}
