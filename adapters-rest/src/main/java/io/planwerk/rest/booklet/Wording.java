package io.planwerk.rest.booklet;

import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.rest.shared.TextLanguage;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How texts, numbers and days are written in a language. */
final class Wording {
  private final TextLanguage language;

  Wording(TextLanguage language) {
    this.language = language;
  }

  String t(String de, String en) {
    return language.of(new Bilingual(de, en));
  }

  String of(Bilingual text) {
    return language.of(text);
  }

  String capital(String text) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  String severity(Severity severity, long count) {
    boolean one = count == 1;
    return switch (severity) {
      case BLOCKER -> one ? t("Hindernis", "blocker") : t("Hindernisse", "blockers");
      case WARNING -> one ? t("Warnung", "warning") : t("Warnungen", "warnings");
      case HINT -> one ? t("Hinweis", "hint") : t("Hinweise", "hints");
    };
  }

  String percent(BigDecimal share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(Currency.getInstance(money.currency().getCurrencyCode()));
    format.setMaximumFractionDigits(0);
    return format.format(money.amount());
  }

  static String unit(@Nullable String unit) {
    return Optional.ofNullable(unit).map(text -> " " + text).orElse("");
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL uuuu", language.locale()).format(month);
  }

  String shortMonth(Month month) {
    return DateTimeFormatter.ofPattern("MM/uu", language.locale()).format(month.value());
  }
}
