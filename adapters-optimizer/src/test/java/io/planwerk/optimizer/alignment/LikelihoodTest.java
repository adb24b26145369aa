package io.planwerk.optimizer.alignment;

import static io.planwerk.domain.alignment.Draft.fields;
import static io.planwerk.domain.alignment.Draft.gives;
import static io.planwerk.domain.alignment.Draft.spends;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.alignment.Alignment.Estimated;
import io.planwerk.domain.alignment.Alignment.Likelihood;
import io.planwerk.domain.alignment.Alignment.SafePlan;
import io.planwerk.domain.alignment.Draft;
import io.planwerk.domain.alignment.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How estimates of money bear on what is reached. */
class LikelihoodTest {
  private static final Question DRAWS =
      new Question(null, null, null, 2_000, 1, 2, null, null, null, null);

  /** Twelve months at 100 euros give 120 without a doubt but for the money. */
  private static Draft ads(int budget, Map<String, Object> spend) {
    return Draft.lasting(12)
        .goal("fame", 0, 120)
        .measure(
            "ads",
            "contributions",
            List.of(gives("fame", 10, "estimate", fields("least", 10, "likely", 10, "most", 10))),
            "spend",
            List.of(spend))
        .budget("media", "PAID_MEDIA", budget, "TOTAL");
  }

  private static Map<String, Object> estimated() {
    return spends("PAID_MEDIA", 100, "estimate", fields("least", 80, "likely", 100, "most", 200));
  }

  private static Likelihood likelihood(Draft draft) {
    return Answers.to(draft, DRAWS).alignment().likelihoods().getFirst();
  }

  @Test
  void shouldReachLessWhereMoneyMayNotLast() {
    Likelihood fame = likelihood(ads(1_200, estimated()));

    // Half of the goal would be left at twice the price, and more is more likely than less.
    assertThat(fame.ofTarget().doubleValue()).isBetween(0.2, 0.4);
    assertThat(fame.low().doubleValue()).isBetween(60.0, 100.0);
    assertThat(fame.influences())
        .singleElement()
        .satisfies(
            influence -> {
              assertThat(influence.estimate()).isEqualTo(Estimated.SPEND);
              assertThat(influence.assumed()).isFalse();
            });
  }

  @Test
  void shouldHoldWhereMoneyLastsInAnyCase() {
    assertThat(likelihood(ads(2_400, estimated())).ofTarget()).isEqualByComparingTo("1");
  }

  @Test
  void shouldSpendAsPlannedWhatNobodyEstimated() {
    assertThat(likelihood(ads(1_200, spends("PAID_MEDIA", 100))).ofTarget())
        .isEqualByComparingTo("1");
  }

  @Test
  void shouldPromiseWhatMoneyLastsForWithConfidence() {
    Draft draft = ads(1_200, estimated()).change("goals", "items", "fame", "priority", "MUST");
    SafePlan safe = Objects.requireNonNull(Answers.to(draft, DRAWS).alignment().safePlan());

    assertThat(safe.holds()).isTrue();
    assertThat(safe.attainment().doubleValue()).isBetween(0.5, 0.9);
  }
}
