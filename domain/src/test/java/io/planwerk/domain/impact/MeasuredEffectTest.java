package io.planwerk.domain.impact;

import static io.planwerk.domain.alignment.Draft.can;
import static io.planwerk.domain.alignment.Draft.euros;
import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.takes;
import static io.planwerk.domain.measurement.MeasuringRhythm.DAILY;
import static io.planwerk.domain.measurement.MeasuringRhythm.MONTHLY;
import static io.planwerk.domain.measurement.MeasuringRhythm.QUARTERLY;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.formulas.Figures;
import io.planwerk.domain.formulas.Observed;
import io.planwerk.domain.measures.Contribution;
import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Observation;
import io.planwerk.domain.observations.Point;
import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.returns.Bookings;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.SkillId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.ThreePoint;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeasuredEffectTest {
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
  private static final Slice VIDEOS = new Slice(null, new MeasureId("videos"), null, null);

  private static Draft videos(Object... more) {
    Object[] contribution = {gives("more-leads", 10, more)};
    return Draft.lasting(12)
        .skills("video")
        .person("maker", 30, "costPerHour", euros(40), "skills", List.of(can("video", 1)))
        .goal("more-leads", 0, 100)
        .target("more-leads", "kpi", "leads")
        .add("measurement", "kpis", "leads", "aggregation", "SUM")
        .measure(
            "videos",
            "contributions",
            List.of(contribution),
            "effort",
            List.of(takes("video", 10)));
  }

  private static List<MeasuredEffect> read(Draft draft, Observed observed, Bookings bookings) {
    Strategy strategy = draft.strategy();
    return MeasuredEffect.of(
        strategy, new Figures(strategy.measurement().kpis(), observed), bookings);
  }

  private static List<MeasuredEffect> read(Draft draft, Observed observed) {
    return read(draft, observed, new Bookings());
  }

  private static Observed leads(Object... values) {
    return new Observed().series("leads", VIDEOS, Certainty.MEASURED, MONTHLY, JANUARY, values);
  }

  @Test
  void shouldCountTheMonthsThatTellSomething() {
    MeasuredEffect effect = read(videos(), leads(4, null, 5, null, null, 6)).getFirst();

    assertThat(effect.to()).isEqualTo(Month.of(2027, 6));
    assertThat(effect.months()).isEqualTo(3);
  }

  @Test
  void shouldOfferNothingThatAStrategyCannotHold() {
    MeasuredEffect effect =
        read(videos(), leads("0.0000000012", "0.0000000013", "0.0000000013")).getFirst();

    assertThat(effect.measured().likely()).isEqualTo(new BigDecimal("0.0000000013"));
  }

  @Test
  void shouldTellWhatAMeasureGaveEachMonth() {
    MeasuredEffect effect = read(videos(), leads(4, 6, 5, 5)).getFirst();

    assertThat(effect.pointer()).isEqualTo("/measures/items/0/contributions/0");
    assertThat(effect.from()).isEqualTo(Month.of(2027, 1));
    assertThat(effect.months()).isEqualTo(4);
    assertThat(effect.measured().likely()).isEqualByComparingTo("5");
    // 2.92 (t of 2 degrees of freedom) times the root of 4/3 times 2, by 4
    assertThat(effect.measured().least()).isEqualByComparingTo("3.81");
    assertThat(effect.measured().most()).isEqualByComparingTo("6.19");
    assertThat(effect.differs()).isTrue();
    assertThat(effect.id()).isNotEqualTo(read(videos(), leads(4, 6, 5, 4)).getFirst().id());
    assertThat(effect.text().de())
        .isEqualTo(
            "Januar bis April 2027: „videos“ brachte für „more-leads“ im Mittel 5 im Monat (mit"
                + " 90\u00a0% Sicherheit 3,81 bis 6,19); der Plan rechnet mit 10.");
    assertThat(effect.text().en())
        .isEqualTo(
            "January to April 2027: 'videos' gave 'more-leads' 5 a month on average (3.81 to 6.19"
                + " with 90% certainty); the plan reckons with 10.");
  }

  @Test
  void shouldMakeThePlanReckonWithIt() {
    Draft draft = videos();
    Strategy strategy = draft.strategy();
    MeasuredEffect effect = read(draft, leads(4, 6, 5, 5)).getFirst();

    Reading<Object> patched = effect.patch().applyTo(RecordWriter.writeWhole(strategy));

    if (!(patched instanceof Reading.Read<Object>(Object tree))
        || !(StrategyFormat.CURRENT.read(tree)
            instanceof Reading.Read<StrategyDocument>(StrategyDocument document))) {
      throw new AssertionError(patched);
    }
    Contribution contribution =
        document.strategy().measures().items().getFirst().contributions().getFirst();
    assertThat(contribution.perMonth()).isEqualByComparingTo("5");
    assertThat(contribution.estimate()).isEqualTo(effect.measured());
    assertThat(contribution.basis()).isEqualTo("Gemessen, Januar bis April 2027");
  }

  @Test
  void shouldFindTheEffectThatMadeTheSeries() {
    Random random = new Random(7);
    int within = 0;
    int tries = 300;
    for (int i = 0; i < tries; i++) {
      double effect = 5 + random.nextDouble() * 50;
      double carry = random.nextInt(3) * 0.25;
      double season = 0.5 + random.nextDouble();
      List<Object> values = new ArrayList<>();
      double carried = 0;
      for (int month = 1; month <= 12; month++) {
        double level = month < 3 ? 0 : month == 3 ? 0.5 : 1;
        carried = carried * carry + level * (month == 5 ? season : 1);
        values.add(
            BigDecimal.valueOf(effect * carried * (1 + 0.2 * random.nextGaussian()) * 100)
                .setScale(0, java.math.RoundingMode.HALF_EVEN)
                .movePointLeft(2));
      }
      Draft draft =
          videos("carryOver", carry, "season", List.of(fields("monthOfYear", 5, "factor", season)))
              .change("measures", "items", "videos", "launch", "2027-03", "rampUp", List.of(0.5));

      ThreePoint measured = read(draft, leads(values.toArray())).getFirst().measured();

      assertThat(measured.likely().doubleValue()).isBetween(effect * 0.7, effect * 1.3);
      within +=
          measured.least().doubleValue() <= effect && effect <= measured.most().doubleValue()
              ? 1
              : 0;
    }
    assertThat(within / (double) tries).isBetween(0.84, 0.97);
  }

  @Test
  void shouldReadDaysAndQuartersAsMonths() {
    Object[] days = new Random(3).ints(120, 0, 2).boxed().toArray();
    double sum = java.util.Arrays.stream(days).mapToInt(day -> (Integer) day).sum();

    MeasuredEffect daily =
        read(
                videos(),
                new Observed().series("leads", VIDEOS, Certainty.MEASURED, DAILY, JANUARY, days))
            .getFirst();
    MeasuredEffect quarterly =
        read(
                videos(),
                new Observed()
                    .series("leads", VIDEOS, Certainty.MEASURED, QUARTERLY, JANUARY, 30, 36, 24))
            .getFirst();

    assertThat(daily.measured().likely().doubleValue())
        .isCloseTo(sum / 4, org.assertj.core.data.Offset.offset(0.01));
    assertThat(quarterly.measured().likely()).isEqualByComparingTo("10");
    assertThat(quarterly.months()).isEqualTo(9);
    assertThat(quarterly.differs()).isFalse();
  }

  @Test
  void shouldCountTheChangeOfWhatDoesNotAddUp() {
    Draft draft = videos().change("measurement", "kpis", "leads", "aggregation", "LAST");

    assertThat(read(draft, leads(100, 110, 120, 130)).getFirst().measured().likely())
        .isEqualByComparingTo("10");
    assertThat(
            read(
                draft.change("measurement", "kpis", "leads", "aggregation", "MEAN"),
                leads(1, 2, 3, 4)))
        .as("nobody can part a mean among measures")
        .isEmpty();
  }

  @Test
  void shouldSayNothingOfWhatIsTooLittle() {
    assertThat(read(videos(), leads(4, 6))).isEmpty();
    assertThat(read(videos(), new Observed().series("leads", MONTHLY, JANUARY, 4, 6, 5, 5)))
        .as("the whole isn't the part of the measure")
        .isEmpty();
    assertThat(
            read(
                videos().change("measures", "items", "videos", "launch", "2028-01"),
                leads(1, 1, 1)))
        .isEmpty();
  }

  @Test
  void shouldConvertToThePlannedEffort() {
    Bookings bookings = new Bookings();
    bookings.add(
        new Observation(
            new Subject.Work(new SkillId("video"), null),
            VIDEOS,
            new Point(
                JANUARY, LocalDate.of(2027, 4, 30), new BigDecimal(20), null, Certainty.MEASURED),
            null));

    MeasuredEffect effect = read(videos(), leads(4, 6, 5, 5), bookings).getFirst();

    assertThat(effect.worked().orElseThrow()).isEqualByComparingTo("0.5");
    assertThat(effect.measured().likely()).isEqualByComparingTo("10");
    assertThat(effect.text().en())
        .contains(", converted to the planned effort (50% of it was booked);");
  }
}
