package io.planwerk.domain.formulas;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What values are counted in, as far as it is known: words with a power each, so that clicks by
 * impressions are something else than clicks. Singular and plural are one word.
 *
 * @param kind how much is known
 * @param powers power of each word, never 0
 * @param labels each word as it was first written
 */
record Unit(Kind kind, Map<String, Integer> powers, Map<String, String> labels) {

  enum Kind {
    /** Nobody said. */
    UNKNOWN,
    /** A bare number, which goes with everything. */
    NUMBER,
    /** It is known; without words it is a part of 1. */
    KNOWN
  }

  static final Unit UNKNOWN = new Unit(Kind.UNKNOWN, Map.of(), Map.of());
  static final Unit NUMBER = new Unit(Kind.NUMBER, Map.of(), Map.of());

  private static final String PERCENT = "%";
  private static final Set<String> PERCENTS =
      Set.of("%", "percent", "per cent", "prozent", "pct", "prozentpunkte", "percentage points");
  private static final Set<String> PARTS =
      Set.of("anteil", "share", "ratio", "quote", "fraction", "faktor", "factor", "index");
  private static final Map<String, String> MONEY =
      Map.of("€", "EUR", "euro", "EUR", "euros", "EUR", "$", "USD", "dollar", "USD", "£", "GBP");
  private static final Set<String> CURRENCIES =
      Currency.availableCurrencies().map(Currency::getCurrencyCode).collect(Collectors.toSet());
  private static final Pattern PER = Pattern.compile("\\s*/\\s*|\\s+(?:per|pro|je)\\s+");
  private static final Pattern ENDINGS = Pattern.compile("(?<=\\S{2})[sne]+$");

  /** Words of time, without their endings. */
  private static final Set<String> TIMES =
      Set.of("stund", "hour", "h", "minut", "mi", "sekund", "second", "tag", "day", "woch", "week");

  static Unit of(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return UNKNOWN;
    }
    String plain = text.strip();
    if (PERCENTS.contains(plain.toLowerCase(Locale.ROOT))) {
      return word(plain);
    }
    String[] words = PER.split(plain, -1);
    Unit unit = word(words[0]);
    for (int i = 1; i < words.length; i++) {
      unit = unit.by(word(words[i]), -1);
    }
    return unit;
  }

  private static Unit word(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    if (PERCENTS.contains(lower)) {
      return known(PERCENT, PERCENT);
    }
    if (PARTS.contains(lower) || lower.isEmpty()) {
      return new Unit(Kind.KNOWN, Map.of(), Map.of());
    }
    String money = CURRENCIES.contains(text.strip()) ? text.strip() : MONEY.get(lower);
    return money == null
        ? known(ENDINGS.matcher(lower).replaceFirst(""), text.strip())
        : known(money, money);
  }

  private static Unit known(String word, String label) {
    return new Unit(Kind.KNOWN, Map.of(word, 1), Map.of(word, label));
  }

  Unit times(Unit other) {
    return by(other, 1);
  }

  Unit dividedBy(Unit other) {
    return by(other, -1);
  }

  private Unit by(Unit other, int sign) {
    if (kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN) {
      return UNKNOWN;
    }
    if (other.kind == Kind.NUMBER) {
      return this;
    }
    Map<String, Integer> product = new TreeMap<>(powers);
    other.powers.forEach((word, power) -> product.merge(word, sign * power, Integer::sum));
    product.values().removeIf(power -> power == 0);
    Map<String, String> names = new TreeMap<>(other.labels);
    names.putAll(labels);
    names.keySet().retainAll(product.keySet());
    return new Unit(Kind.KNOWN, product, names);
  }

  /** Whether values of both can be added: nobody knows better, or they are the same. */
  boolean adds(Unit other) {
    return kind != Kind.KNOWN
        || other.kind != Kind.KNOWN
        || powers.equals(other.powers)
        || (isPercent() && other.isShare())
        || (isShare() && other.isPercent());
  }

  /** The unit of a sum. */
  Unit plus(Unit other) {
    return kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN
        ? UNKNOWN
        : kind == Kind.NUMBER ? other : this;
  }

  /** Whether values can be told in a unit that somebody stated. */
  boolean goesAs(Unit stated) {
    if (kind != Kind.KNOWN || stated.kind != Kind.KNOWN || powers.equals(stated.powers)) {
      return true;
    }
    if (stated.isPart()) {
      return isShare();
    }
    if (stated.powers.size() == 1 && stated.isMoney()) {
      return isMoneyPerSomething(stated);
    }
    return !isPart() && !isShare() && !isMoney() && !stated.isMoney() && stated.powers.size() > 1;
  }

  /** A cost per click is told in euros as often as in euros per click. */
  private boolean isMoneyPerSomething(Unit money) {
    return money.powers.keySet().stream().allMatch(code -> powers.getOrDefault(code, 0) == 1)
        && powers.entrySet().stream()
            .allMatch(power -> CURRENCIES.contains(power.getKey()) == (power.getValue() > 0));
  }

  /** Whether it is so much of something, which never adds up over time. */
  boolean isRate() {
    return isPart() || powers.values().stream().anyMatch(power -> power < 0);
  }

  boolean isPercent() {
    return powers.equals(Map.of(PERCENT, 1));
  }

  private boolean isPart() {
    return kind == Kind.KNOWN && (powers.isEmpty() || isPercent());
  }

  /** Whether it is so many of so many: percent, a part of 1, or a count by a count. */
  boolean isShare() {
    return isPart()
        || (kind == Kind.KNOWN
            && !isMoney()
            && !powers.containsKey(PERCENT)
            && powers.keySet().stream().noneMatch(TIMES::contains)
            && powers.values().stream().mapToInt(Integer::intValue).sum() == 0);
  }

  private boolean isMoney() {
    return powers.keySet().stream().anyMatch(CURRENCIES::contains);
  }

  /** Such as EUR/clicks. */
  @Override
  public String toString() {
    String above = words(1);
    String below = words(-1);
    return (above.isEmpty() ? "1" : above) + (below.isEmpty() ? "" : "/" + below);
  }

  private String words(int sign) {
    return powers.entrySet().stream()
        .filter(power -> power.getValue() * sign > 0)
        .map(
            power ->
                labels.getOrDefault(power.getKey(), power.getKey())
                    + (power.getValue() * sign > 1 ? "^" + power.getValue() * sign : ""))
        .collect(Collectors.joining("·"));
  }
}
