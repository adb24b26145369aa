package io.planwerk.domain.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.EntityId.CriterionId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StageCriterionTest {
  private static final BigDecimal TEN = BigDecimal.TEN;

  @Test
  void shouldBeMetByTheValueItself() {
    assertThat(criterion(Comparison.AT_LEAST, TEN).metBy(new BigDecimal("10.00"))).contains(true);
    assertThat(criterion(Comparison.AT_MOST, TEN).metBy(new BigDecimal("10.00"))).contains(true);
  }

  @Test
  void shouldTellTheTwoSidesApart() {
    assertThat(criterion(Comparison.AT_LEAST, TEN).metBy(new BigDecimal("9.9"))).contains(false);
    assertThat(criterion(Comparison.AT_LEAST, TEN).metBy(new BigDecimal("10.1"))).contains(true);
    assertThat(criterion(Comparison.AT_MOST, TEN).metBy(new BigDecimal("9.9"))).contains(true);
    assertThat(criterion(Comparison.AT_MOST, TEN).metBy(new BigDecimal("10.1"))).contains(false);
  }

  @Test
  void shouldNotJudgeWithoutSomethingToCompareWith() {
    assertThat(criterion(null, TEN).metBy(TEN)).isEmpty();
    assertThat(criterion(Comparison.AT_LEAST, null).metBy(TEN)).isEmpty();
  }

  private static StageCriterion criterion(
      @Nullable Comparison comparison, @Nullable BigDecimal value) {
    return new StageCriterion(
        new CriterionId("answers"),
        new Name("Answers"),
        new KpiId("answers"),
        comparison,
        value,
        null);
  }
}
