package io.planwerk.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A language of sentences for people, with its ways to write figures and lists. */
public enum Tongue {
  GERMAN(Locale.GERMAN, "dd.MM.uuuu") {
    @Override
    public String quoted(String name) {
      return "„" + name + "“";
    }

    @Override
    public String money(Money money) {
      return amount(money) + " " + money.currency().getCurrencyCode();
    }

    @Override
    public String list(List<Bilingual> parts) {
      return joined(parts.stream().map(Bilingual::de).toList(), " und ", " weitere");
    }
  },
  ENGLISH(Locale.ENGLISH, "d MMMM uuuu") {
    @Override
    public String quoted(String name) {
      return "'" + name + "'";
    }

    @Override
    public String money(Money money) {
      return money.currency().getCurrencyCode() + " " + amount(money);
    }

    @Override
    public String list(List<Bilingual> parts) {
      return joined(parts.stream().map(Bilingual::en).toList(), " and ", " more");
    }
  };

  /** Beyond this many names a sentence says how many more there are, but never that it is one. */
  private static final int NAMES = 6;

  private static final int FRACTION_DIGITS = 4;
  private static final DateTimeFormatter MONTHS = DateTimeFormatter.ofPattern("LLLL uuuu");
  private static final DateTimeFormatter MONTH_NAMES = DateTimeFormatter.ofPattern("LLLL");

  private final Locale locale;
  private final DateTimeFormatter days;

  Tongue(Locale locale, String days) {
    this.locale = locale;
    this.days = DateTimeFormatter.ofPattern(days, locale);
  }

  public abstract String quoted(String name);

  /** A text of both languages in this one. */
  public String of(Bilingual text) {
    return this == GERMAN ? text.de() : text.en();
  }

  /** What people call something, quoted. */
  public String quoted(Bilingual label) {
    return quoted(of(label));
  }

  public abstract String money(Money money);

  public abstract String list(List<Bilingual> parts);

  public String number(BigDecimal number) {
    return format(number, 0, FRACTION_DIGITS);
  }

  public String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  public String day(LocalDate day) {
    return days.format(day);
  }

  /** Such as Monday. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** Such as March 2027. */
  public String month(Month month) {
    return MONTHS.withLocale(locale).format(month.value());
  }

  /** Such as March to May 2027. */
  public String months(Month from, Month to) {
    String last = month(to);
    if (from.equals(to)) {
      return last;
    }
    String first =
        from.value().getYear() == to.value().getYear()
            ? MONTH_NAMES.withLocale(locale).format(from.value())
            : month(from);
    return first + (this == GERMAN ? " bis " : " to ") + last;
  }

  /** A number with at most so many digits after the decimal point. */
  public String number(double number, int digits) {
    return format(BigDecimal.valueOf(number), 0, digits);
  }

  /**
   * @param fraction 0.2 for 20 %
   * @param digits after the decimal point at most
   */
  public String percent(BigDecimal fraction, int digits) {
    NumberFormat format = NumberFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(digits);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(fraction);
  }

  /** A percentage that says whether something rises. */
  public String change(BigDecimal fraction, int digits) {
    return (fraction.signum() > 0 ? "+" : "") + percent(fraction, digits);
  }

  public String amount(Money money) {
    boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
    return whole ? format(money.amount(), 0, 0) : format(money.amount(), 2, 2);
  }

  public String joined(List<String> parts, String and, String more) {
    if (parts.size() > NAMES + 1) {
      String first = parts.stream().limit(NAMES).collect(Collectors.joining(", "));
      return first + and + (parts.size() - NAMES) + more;
    }
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
  }

  private String format(BigDecimal number, int least, int most) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
