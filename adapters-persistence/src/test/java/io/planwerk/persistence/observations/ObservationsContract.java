package io.planwerk.persistence.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.application.port.Observations;
import io.planwerk.application.port.Observations.Wanted;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Earlier;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.observations.Subject.Figure;
import io.planwerk.domain.observations.Subject.Spending;
import io.planwerk.domain.observations.Subject.Work;
import io.planwerk.domain.observations.Taken;
import io.planwerk.domain.resources.BudgetCategory;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import io.planwerk.persistence.PortContract;
import io.planwerk.persistence.Race;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every way of keeping observations does. */
public interface ObservationsContract extends PortContract {
  Instant NOON = Instant.parse("2027-03-01T12:00:00.123Z");
  StrategyId SPRING = new StrategyId("spring");
  Currency EURO = Currency.getInstance("EUR");
  KpiId CLICKS = new KpiId("clicks");
  KpiId RATE = new KpiId("rate");
  Slice CAMPAIGN =
      new Slice(
          new Name("„Altes Haus“, neu"),
          new MeasureId("films"),
          new PlatformId("video"),
          new AudienceId("builders"));
  Slice FILMS = new Slice(null, new MeasureId("films"), null, null);

  private Observations observations() {
    return ports().observations();
  }

  private static Observation clicks(int day, String value) {
    return of(CLICKS, Slice.WHOLE, day, value);
  }

  private static Observation of(KpiId kpi, Slice slice, int day, String value) {
    LocalDate on = LocalDate.of(2027, 1, 1).plusDays(day);
    return new Observation(
        new Figure(kpi),
        slice,
        new Point(on, on, new BigDecimal(value), null, Certainty.MEASURED),
        "export");
  }

  private Taken take(WorkspaceId workspace, Observation... incoming) {
    return observations().take(workspace, SPRING, List.of(incoming), NOON, "anna");
  }

  private List<Observation> read(WorkspaceId workspace, Slice slice, KpiId... kpis) {
    List<Observation> found = new ArrayList<>();
    observations().each(workspace, SPRING, new Wanted(Set.of(kpis), slice, null, null), found::add);
    return found;
  }

  @Test
  default void shouldHandOutWhatWasTaken() {
    WorkspaceId workspace = workspaceWith("spring");
    Observation rate =
        new Observation(
            new Figure(RATE),
            Slice.WHOLE,
            new Point(
                LocalDate.of(2026, 12, 28),
                LocalDate.of(2027, 1, 3),
                new BigDecimal("0.0623"),
                new BigDecimal("29366"),
                Certainty.ESTIMATED),
            null);

    assertThat(take(workspace, clicks(2, "12"), clicks(0, "10.5"), rate))
        .isEqualTo(new Taken(3, 0, 0));

    assertThat(read(workspace, null, CLICKS, RATE))
        .containsExactly(clicks(0, "10.5"), clicks(2, "12"), rate);
    List<Observation> next = new ArrayList<>();
    neighbour()
        .observations()
        .each(workspace, SPRING, new Wanted(Set.of(RATE), null, null, null), next::add);
    assertThat(next).containsExactly(rate);
    assertThat(read(workspace, null)).isEmpty();
  }

  @Test
  default void shouldKnowWhatIsThereAlready() {
    WorkspaceId workspace = workspaceWith("spring");
    take(workspace, clicks(0, "10"), clicks(1, "11"));

    assertThat(take(workspace, clicks(0, "10.00"), clicks(1, "11"), clicks(2, "12")))
        .isEqualTo(new Taken(1, 2, 0));

    assertThat(read(workspace, null, CLICKS)).hasSize(3);
    assertThat(observations().earlier(workspace, SPRING, CLICKS)).isEmpty();
  }

  @Test
  default void shouldKeepTheValueThatIsCorrected() {
    WorkspaceId workspace = workspaceWith("spring");
    take(workspace, clicks(0, "10"), clicks(1, "11"));

    assertThat(
            observations()
                .take(workspace, SPRING, List.of(clicks(1, "12")), NOON.plusSeconds(60), "bernd"))
        .isEqualTo(new Taken(0, 0, 1));

    assertThat(read(workspace, null, CLICKS)).containsExactly(clicks(0, "10"), clicks(1, "12"));
    assertThat(observations().earlier(workspace, SPRING, CLICKS))
        .containsExactly(new Earlier(clicks(1, "11"), NOON.plusSeconds(60), "bernd"));
  }

  @Test
  default void shouldLetTheLastOfOneBatchCount() {
    WorkspaceId workspace = workspaceWith("spring");

    assertThat(take(workspace, clicks(0, "10"), clicks(0, "11"), clicks(0, "11")))
        .isEqualTo(new Taken(1, 1, 1));

    assertThat(read(workspace, null, CLICKS)).containsExactly(clicks(0, "11"));
  }

  @Test
  default void shouldTellPartsFromTheWhole() {
    WorkspaceId workspace = workspaceWith("spring");
    Observation part = of(CLICKS, CAMPAIGN, 0, "4");
    Observation films = of(CLICKS, FILMS, 0, "7");
    take(workspace, clicks(0, "10"), part, films);

    assertThat(read(workspace, null, CLICKS)).containsExactly(clicks(0, "10"));
    assertThat(read(workspace, FILMS, CLICKS)).containsExactlyInAnyOrder(part, films);
    assertThat(read(workspace, new Slice(null, null, new PlatformId("video"), null), CLICKS))
        .containsExactly(part);
    assertThat(read(workspace, new Slice(null, null, new PlatformId("blog"), null), CLICKS))
        .isEmpty();
  }

  @Test
  default void shouldTellBookingsFromFigures() {
    WorkspaceId workspace = workspaceWith("spring");
    SkillId film = new SkillId("film");
    Observation[] booked = {
      booked(new Spending(BudgetCategory.PAID_MEDIA, EURO, null), "250.5"),
      booked(new Spending(BudgetCategory.PAID_MEDIA, Currency.getInstance("USD"), "R 7/1"), "9"),
      booked(new Work(film, null), "7.25"),
      booked(new Work(film, "sheet 1"), "3")
    };
    take(workspace, clicks(0, "10"));
    take(workspace, booked);
    take(workspace, booked(new Work(film, "sheet 1"), "4"), booked(new Work(film, null), "7.25"));

    List<Observation> found = new ArrayList<>();
    observations().bookings(workspace, SPRING, found::add);

    booked[3] = booked(new Work(film, "sheet 1"), "4");
    assertThat(found).containsExactlyInAnyOrder(booked);
    assertThat(read(workspace, null, CLICKS)).containsExactly(clicks(0, "10"));
    assertThat(observations().latest(workspace, SPRING, Set.of(CLICKS))).hasSize(1);
  }

  private static Observation booked(Subject subject, String amount) {
    Point month =
        new Point(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 1, 31),
            new BigDecimal(amount),
            null,
            Certainty.MEASURED);
    return new Observation(
        subject, new Slice(null, new MeasureId("films"), null, null), month, null);
  }

  @Test
  default void shouldKnowTheLastDayOfEachFigure() {
    WorkspaceId workspace = workspaceWith("spring");
    take(
        workspace,
        clicks(3, "1"),
        clicks(1, "1"),
        of(CLICKS, FILMS, 9, "1"),
        of(RATE, FILMS, 5, "1"));

    assertThat(observations().latest(workspace, SPRING, Set.of(CLICKS, RATE, new KpiId("never"))))
        .as("the whole counts, and parts where there is no whole")
        .containsOnly(
            Map.entry(CLICKS, LocalDate.of(2027, 1, 4)), Map.entry(RATE, LocalDate.of(2027, 1, 6)));
  }

  @Test
  default void shouldReadBetweenDays() {
    WorkspaceId workspace = workspaceWith("spring");
    take(workspace, clicks(0, "10"), clicks(1, "11"), clicks(2, "12"), clicks(3, "13"));
    List<Observation> found = new ArrayList<>();

    observations()
        .each(
            workspace,
            SPRING,
            new Wanted(Set.of(CLICKS), null, LocalDate.of(2027, 1, 2), LocalDate.of(2027, 1, 3)),
            found::add);

    assertThat(found).containsExactly(clicks(1, "11"), clicks(2, "12"));
  }

  @Test
  default void shouldTakeNothingForAStrategyThatIsNotThere() {
    WorkspaceId workspace = workspaceWith("spring");
    StrategyId autumn = new StrategyId("autumn");

    assertThat(observations().take(workspace, autumn, List.of(clicks(0, "1")), NOON, "anna"))
        .isEqualTo(Taken.NONE);
    assertThat(observations().take(workspace, SPRING, List.of(), NOON, "anna"))
        .isEqualTo(Taken.NONE);
    assertThat(observations().earlier(workspace, autumn, CLICKS)).isEmpty();
  }

  @Test
  default void shouldKeepWorkspacesApart() {
    WorkspaceId ours = workspaceWith("spring");
    WorkspaceId theirs = workspaceWith("spring");
    take(ours, clicks(0, "10"));

    assertThat(read(theirs, null, CLICKS)).isEmpty();
    assertThat(take(theirs, clicks(0, "99"))).isEqualTo(new Taken(1, 0, 0));
    assertThat(read(ours, null, CLICKS)).containsExactly(clicks(0, "10"));
  }

  @Test
  default void shouldGoWithTheStrategy() {
    WorkspaceId workspace = workspaceWith("spring");
    take(workspace, clicks(0, "10"));
    take(workspace, clicks(0, "11"));

    ports().strategies().remove(workspace, SPRING, 1, REMOVAL);
    strategy(workspace, "spring");

    assertThat(read(workspace, null, CLICKS)).isEmpty();
    assertThat(observations().earlier(workspace, SPRING, CLICKS)).isEmpty();
  }

  @Test
  default void shouldNotKeepWhatIsUndone() {
    WorkspaceId workspace = workspaceWith("spring");
    take(workspace, clicks(0, "10"));

    assertThatThrownBy(
            () ->
                ports()
                    .transactions()
                    .inOne(
                        () -> {
                          take(workspace, clicks(0, "11"), clicks(1, "12"));
                          throw new IllegalStateException("undone");
                        }))
        .hasMessage("undone");

    assertThat(read(workspace, null, CLICKS)).containsExactly(clicks(0, "10"));
    assertThat(observations().earlier(workspace, SPRING, CLICKS)).isEmpty();
  }

  @Test
  default void shouldCountTheSameOnceWhenItComesTwiceAtOnce() {
    WorkspaceId workspace = workspaceWith("spring");
    Observation[] month =
        IntStream.range(0, 30).mapToObj(day -> clicks(day, "5")).toArray(Observation[]::new);

    List<Taken> outcomes = Race.between(6, runner -> take(workspace, month));

    assertThat(outcomes.stream().mapToInt(Taken::accepted).sum()).isEqualTo(30);
    assertThat(outcomes.stream().mapToInt(Taken::duplicates).sum()).isEqualTo(150);
    assertThat(read(workspace, null, CLICKS)).hasSize(30);
  }

  @Test
  default void shouldAddToMonthsThatAreThere() {
    WorkspaceId workspace = workspaceWith("spring");
    take(workspace, clicks(-40, "1"), clicks(0, "10"), clicks(200, "3"), of(RATE, FILMS, 1, "7"));

    assertThat(
            take(
                workspace,
                clicks(-40, "1"),
                clicks(1, "11"),
                clicks(0, "12"),
                clicks(100, "2"),
                of(CLICKS, FILMS, 1, "8")))
        .isEqualTo(new Taken(3, 1, 1));

    assertThat(read(workspace, null, CLICKS))
        .containsExactly(
            clicks(-40, "1"), clicks(0, "12"), clicks(1, "11"), clicks(100, "2"), clicks(200, "3"));
    assertThat(read(workspace, FILMS, CLICKS, RATE))
        .containsExactly(of(CLICKS, FILMS, 1, "8"), of(RATE, FILMS, 1, "7"));
  }

  @Test
  default void shouldLoseNothingOfWhatComesAtOnce() {
    WorkspaceId workspace = workspaceWith("spring");

    Race.between(6, runner -> take(workspace, clicks(runner, "5"), clicks(runner + 10, "5")));

    assertThat(read(workspace, null, CLICKS)).hasSize(12);
  }
}
