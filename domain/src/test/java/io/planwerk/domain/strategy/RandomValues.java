package io.planwerk.domain.strategy;

import io.planwerk.domain.components.FieldType;
import io.planwerk.domain.resources.SharedKey;
import io.planwerk.domain.shared.Country;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Percentage;
import io.planwerk.domain.shared.Rating;
import io.planwerk.domain.shared.StrategyId;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Random values of the types that stand in documents as one value. */
final class RandomValues {
  private static final List<String> WORDS =
      List.of(
          "Newsletter",
          "Größe",
          "naïve",
          "5 %",
          "„Messe“",
          "a/b~c",
          "\"quoted\"",
          "Ländle",
          "東京",
          "😀",
          "null",
          "true",
          "1e3",
          "- item",
          "key: value",
          "#hash",
          "’",
          "C++",
          "back\\slash");

  private final Random random;
  private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();

  RandomValues(Random random) {
    this.random = random;
    makers.put(String.class, this::lines);
    makers.put(Name.class, () -> new Name(words()));
    makers.put(Boolean.class, random::nextBoolean);
    makers.put(boolean.class, random::nextBoolean);
    makers.put(BigDecimal.class, this::decimal);
    makers.put(Integer.class, this::integer);
    makers.put(int.class, this::integer);
    makers.put(LocalDate.class, this::day);
    makers.put(LocalTime.class, () -> LocalTime.of(random.nextInt(24), random.nextInt(60)));
    makers.put(Month.class, () -> new Month(YearMonth.from(day())));
    makers.put(ZoneId.class, () -> ZoneId.of(one("Europe/Berlin", "America/Sao_Paulo")));
    makers.put(Currency.class, () -> Currency.getInstance(currency()));
    makers.put(Money.class, () -> Money.of(share().movePointRight(3).toPlainString(), currency()));
    makers.put(Percentage.class, () -> new Percentage(share()));
    makers.put(Hours.class, () -> new Hours(share().movePointRight(1 + random.nextInt(2))));
    makers.put(Rating.class, () -> new Rating(1 + random.nextInt(5)));
    makers.put(Link.class, () -> new Link(URI.create(address())));
    makers.put(Language.class, () -> new Language(one("de", "en", "pt-BR", "zh-Hant-TW", "fil")));
    makers.put(Country.class, () -> new Country(one("DE", "AT", "BR", "JP")));
    makers.put(NetworkId.class, () -> new NetworkId(one("linkedin", "x", "own-forum", "discord")));
    makers.put(OrganisationId.class, () -> new OrganisationId(one("hebelwerk", "asyncapi")));
    makers.put(SharedKey.class, () -> new SharedKey(one("film-maker", "agency-budget")));
    makers.put(StrategyId.class, () -> new StrategyId("strategy-" + random.nextInt(1000)));
  }

  boolean knows(Class<?> type) {
    return type.isEnum() || makers.containsKey(type);
  }

  Object next(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null ? makers.get(type).get() : constants[random.nextInt(constants.length)];
  }

  Object id(Class<?> type, String value) {
    try {
      return (EntityId) type.getDeclaredConstructor(String.class).newInstance(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A text that an own field of this type takes. */
  String text(FieldType type, List<?> choices) {
    return switch (type) {
      case TEXT -> words();
      case NUMBER -> decimal().toPlainString();
      case DATE -> day().toString();
      case BOOLEAN -> Boolean.toString(random.nextBoolean());
      case LINK -> address();
      case CHOICE ->
          choices.isEmpty() ? null : (String) choices.get(random.nextInt(choices.size()));
    };
  }

  private String words() {
    StringBuilder words = new StringBuilder(one(WORDS));
    int more = random.nextInt(4);
    for (int i = 0; i < more; i++) {
      words.append(' ').append(one(WORDS));
    }
    return words.toString();
  }

  private String lines() {
    return random.nextInt(4) == 0 ? words() + "\n\t" + words() + "\n" : words();
  }

  private BigDecimal decimal() {
    BigDecimal decimal = share().movePointRight(random.nextInt(8));
    return random.nextInt(8) == 0 ? decimal.negate() : decimal;
  }

  /** 0 to 1, now and then exactly that. */
  private BigDecimal share() {
    return BigDecimal.valueOf(random.nextInt(101), 2);
  }

  private int integer() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(4);
      case 1 -> random.nextInt(12);
      case 2 -> random.nextInt(100_000);
      default -> 1900 + random.nextInt(200);
    };
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
  }

  private String address() {
    return "https://www.example.org/" + random.nextInt(100) + "?q=a%20b&x=" + random.nextInt(9);
  }

  private String currency() {
    return one("EUR", "USD", "JPY", "KWD");
  }

  private String one(String... choice) {
    return choice[random.nextInt(choice.length)];
  }

  private String one(List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
