package io.planwerk.domain.returns;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Answers "what do we get from it?" in two sentences. */
record ReturnText(
    MonthSpan span,
    Cost costs,
    Amount value,
    Optional<Ratio> roi,
    Optional<Month> even,
    boolean valued,
    List<Gap> gaps) {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

  Bilingual answer() {
    return new Bilingual(
        first(Tongue.GERMAN) + " " + second(Tongue.GERMAN),
        first(Tongue.ENGLISH) + " " + second(Tongue.ENGLISH));
  }

  private static String say(Tongue tongue, String de, String en, Object... parts) {
    return (tongue == Tongue.GERMAN ? de : en).formatted(parts);
  }

  private String first(Tongue tongue) {
    Amount cost = costs.counted();
    String months = tongue.months(span.from(), Optional.ofNullable(span.to()).orElse(span.from()));
    boolean costly = cost.high().amount().signum() > 0;
    if (valued && costly && roi.isPresent()) {
      return say(
          tongue,
          "%s: Kosten von %s%s steht ein Wert von %s gegenüber, das ist ein ROI von %s.",
          "%s: a cost of %s%s stands against a value of %s, an ROI of %s.",
          months,
          range(tongue, cost),
          spent(tongue),
          range(tongue, value),
          range(tongue, tongue.percent(roi.get().low(), 0), tongue.percent(roi.get().high(), 0)));
    }
    if (valued) {
      return say(
          tongue,
          "%s: Es gibt einen Wert von %s, aber keine Kosten, gegen die er sich rechnen ließe.",
          "%s: there is a value of %s, but no cost to hold against it.",
          months,
          range(tongue, value));
    }
    return costly
        ? say(
            tongue,
            "%s: Es kostet %s%s, und was es in Geld bringt, lässt sich noch nicht sagen.",
            "%s: it costs %s%s, and what it brings in money can't be told yet.",
            months,
            range(tongue, cost),
            spent(tongue))
        : say(
            tongue,
            "%s: Weder Kosten noch Wert lassen sich sagen.",
            "%s: neither cost nor value can be told.",
            months);
  }

  private String second(Tongue tongue) {
    if (!valued || roi.isEmpty()) {
      return say(
          tongue,
          "Angaben, die dafür fehlen: %s.",
          "Statements that are missing for that: %s.",
          tongue.number(gaps.size()));
    }
    String sure =
        say(
            tongue,
            "Vom Wert sind %s gemessen, %s geschätzt und %s angenommen",
            "Of the value %s is measured, %s estimated and %s assumed",
            share(tongue, Certainty.MEASURED),
            share(tongue, Certainty.ESTIMATED),
            share(tongue, Certainty.ASSUMED));
    String balance =
        even.map(
                month ->
                    say(
                        tongue,
                        ", die Kosten sind frühestens im %s gedeckt",
                        ", the cost is covered in %s at the soonest",
                        tongue.month(month)))
            .orElseGet(
                () ->
                    say(
                        tongue,
                        ", die Kosten sind bis zuletzt nicht gedeckt",
                        ", the cost isn't covered to the end"));
    String missing =
        gaps.isEmpty()
            ? ""
            : say(
                tongue,
                "; Angaben, die fehlen: %s",
                "; statements that are missing: %s",
                tongue.number(gaps.size()));
    return sure + balance + missing + ".";
  }

  /** How much of the cost isn't a plan any more. */
  private String spent(Tongue tongue) {
    Amount cost = costs.counted();
    return costs
        .booked()
        .filter(_ -> cost.likely().amount().signum() > 0)
        .map(
            booked ->
                say(
                    tongue,
                    " (davon %s gebucht)",
                    " (%s of it booked)",
                    tongue.percent(
                        booked
                            .amount()
                            .likely()
                            .amount()
                            .divide(cost.likely().amount(), MathContext.DECIMAL32),
                        0)))
        .orElse("");
  }

  private String share(Tongue tongue, Certainty certainty) {
    return tongue.percent(value.share(certainty).orElse(BigDecimal.ZERO), 0);
  }

  private static String range(Tongue tongue, Amount amount) {
    return range(tongue, money(tongue, amount.low()), money(tongue, amount.high()));
  }

  /** Cents of thousands say nothing. */
  private static String money(Tongue tongue, Money money) {
    return tongue.money(
        money.amount().abs().compareTo(LARGE) < 0
            ? money
            : new Money(money.amount().setScale(0, RoundingMode.HALF_UP), money.currency()));
  }

  private static String range(Tongue tongue, String low, String high) {
    return low.equals(high) ? low : say(tongue, "%s bis %s", "%s to %s", low, high);
  }
}
