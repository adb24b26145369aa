package io.planwerk.rest.contract;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.shared.TextLanguage;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes values of a strategy as people of a language do. */
public final class ValueText {
  private static final int LONGEST_QUOTE = 80;
  private static final int MOST_ITEMS = 3;
  private static final int MOST_FRACTION_DIGITS = 10;
  private static final int DATE_LENGTH = 10;
  private static final int MONTH_LENGTH = 7;

  private final TextLanguage language;
  private final UnaryOperator<String> plain;
  private final int mostItems;

  /** Such as stand in sentences: short, and texts in quotes. */
  public ValueText(TextLanguage language) {
    this.language = language;
    this.plain = this::quoted;
    this.mostItems = MOST_ITEMS;
  }

  /**
   * Such as stand by themselves, as long as they are.
   *
   * @param plain what becomes of texts
   */
  public ValueText(TextLanguage language, UnaryOperator<String> plain) {
    this.language = language;
    this.plain = plain;
    this.mostItems = Integer.MAX_VALUE;
  }

  /** The value in a few words; empty when it is too much for that. */
  public Optional<String> shown(@Nullable Object value, LabelledSchema schema) {
    return switch (value) {
      case null -> Optional.empty();
      case BigDecimal number -> Optional.of(number(number, schema));
      case Boolean truth -> Optional.of(truth ? say("ja", "yes") : say("nein", "no"));
      case String text -> Optional.of(text(text, schema));
      case List<?> list -> list(list, schema.item());
      case Map<?, ?> fields ->
          money(fields)
              .or(() -> span(fields))
              .or(() -> named(fields))
              .or(() -> inMonth(fields, schema));
      default -> Optional.empty();
    };
  }

  public String quoted(String text) {
    String line = text.strip().replace('\n', ' ');
    String cut =
        line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE).strip() + "…" : line;
    return say("„", "'") + cut + say("“", "'");
  }

  private String number(BigDecimal number, LabelledSchema schema) {
    NumberFormat format =
        schema.is("Percentage")
            ? NumberFormat.getPercentInstance(language.locale())
            : NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(MOST_FRACTION_DIGITS);
    format.setGroupingUsed(!schema.isYear());
    return format.format(number);
  }

  private String text(String text, LabelledSchema schema) {
    return schema
        .label(text)
        .map(language::of)
        .or(() -> spoken(text, schema))
        .or(() -> date(text))
        .orElseGet(() -> plain.apply(text));
  }

  /** What languages and countries are called. */
  private Optional<String> spoken(String text, LabelledSchema schema) {
    if (schema.is("Language")) {
      return Optional.of(Locale.forLanguageTag(text).getDisplayName(language.locale()));
    }
    return schema.is("Country")
        ? Optional.of(Locale.of("", text).getDisplayCountry(language.locale()))
        : Optional.empty();
  }

  private Optional<String> date(String text) {
    try {
      return switch (text.length()) {
        case DATE_LENGTH ->
            Optional.of(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(language.locale())
                    .format(LocalDate.parse(text)));
        case MONTH_LENGTH ->
            Optional.of(
                DateTimeFormatter.ofPattern("LLLL uuuu", language.locale())
                    .format(YearMonth.parse(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<String> list(List<?> list, LabelledSchema schema) {
    List<String> shown = new ArrayList<>();
    for (Object item : list.subList(0, Math.min(list.size(), mostItems))) {
      Optional<String> text = shown(item, schema);
      if (text.isEmpty()) {
        return Optional.empty();
      }
      shown.add(text.get());
    }
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    int more = list.size() - shown.size();
    return Optional.of(
        String.join(", ", shown)
            + (more > 0 ? say(" und " + more + " weitere", " and " + more + " more") : ""));
  }

  private Optional<String> money(Map<?, ?> fields) {
    if (fields.size() != 2
        || !(fields.get("amount") instanceof String amount)
        || !(fields.get("currency") instanceof String currency)) {
      return Optional.empty();
    }
    try {
      NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
      format.setCurrency(Currency.getInstance(currency));
      return Optional.of(format.format(new BigDecimal(amount)));
    } catch (IllegalArgumentException e) {
      return Optional.of(amount + " " + currency);
    }
  }

  private Optional<String> span(Map<?, ?> fields) {
    if (!(fields.get("from") instanceof String from) || fields.size() > 2) {
      return Optional.empty();
    }
    Optional<String> start = date(from);
    Optional<String> end =
        fields.get("to") instanceof String to ? date(to) : Optional.<String>empty();
    if (fields.size() == 1) {
      return start.map(text -> say("ab ", "from ") + text);
    }
    return start.flatMap(s -> end.map(e -> s + say(" bis ", " to ") + e));
  }

  /** Such as March 2027; empty when it isn't one. */
  public Optional<String> month(@Nullable String text) {
    return text == null || text.length() != MONTH_LENGTH ? Optional.empty() : date(text);
  }

  /** The value of one month. */
  private Optional<String> inMonth(Map<?, ?> fields, LabelledSchema schema) {
    if (fields.size() != 2 || !(fields.get("month") instanceof String text)) {
      return Optional.empty();
    }
    return month(text)
        .flatMap(
            month ->
                fields.entrySet().stream()
                    .filter(field -> !"month".equals(field.getKey()))
                    .findFirst()
                    .flatMap(
                        field -> shown(field.getValue(), schema.field((String) field.getKey())))
                    .map(value -> month + ": " + value));
  }

  private Optional<String> named(Map<?, ?> fields) {
    return fields.get("name") instanceof String name
        ? Optional.of(plain.apply(name))
        : Optional.empty();
  }

  private String say(String de, String en) {
    return language.of(new Bilingual(de, en));
  }
}
