package io.planwerk.domain.shared;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency.
 *
 * @param amount in units of the currency, kept with at least the currency's usual digits
 * @param currency after ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {
  public Money {
    BigDecimal normal = Decimals.normal(amount);
    amount =
        normal.setScale(Math.max(normal.scale(), Math.max(0, currency.getDefaultFractionDigits())));
  }

  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  /**
   * @throws IllegalArgumentException when the currencies differ: there is no exchange rate in a
   *     plan
   */
  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("can't add " + other.currency + " to " + currency);
    }
    return new Money(amount.add(other.amount), currency);
  }

  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }
}
