package io.planwerk.domain.document;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Decimals;
import io.planwerk.domain.shared.FaultCode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How a single value of one Java type stands in a document, and which values are taken. */
final class Scalar {
  static final int MAX_TEXT = 10_000;
  private static final char DELETE = 127;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
  private static final Map<Class<?>, Scalar> KNOWN = new HashMap<>();

  private static final ClassValue<Optional<Scalar>> SCALARS =
      new ClassValue<>() {
        @Override
        protected Optional<Scalar> computeValue(Class<?> type) {
          if (Enum.class.isAssignableFrom(type)) {
            return Optional.of(constants(type.isEnum() ? type : type.getSuperclass()));
          }
          return Optional.ofNullable(
              KNOWN.get(ZoneId.class.isAssignableFrom(type) ? ZoneId.class : type));
        }
      };

  static {
    KNOWN.put(String.class, new Scalar(Scalar::text, v -> v));
    KNOWN.put(Boolean.class, new Scalar(Scalar::bool, v -> v));
    KNOWN.put(boolean.class, KNOWN.get(Boolean.class));
    KNOWN.put(BigDecimal.class, new Scalar(Scalar::decimal, v -> Decimals.normal((BigDecimal) v)));
    KNOWN.put(Integer.class, new Scalar(Scalar::integer, v -> BigDecimal.valueOf((Integer) v)));
    KNOWN.put(int.class, KNOWN.get(Integer.class));
    KNOWN.put(
        LocalDate.class,
        new Scalar(
            v -> years(LocalDate.parse(string(v)), LocalDate::getYear),
            Object::toString,
            "ist kein Datum wie 2027-03-31",
            "is no date such as 2027-03-31"));
    KNOWN.put(
        YearMonth.class,
        new Scalar(
            v -> years(YearMonth.parse(string(v)), YearMonth::getYear),
            Object::toString,
            "ist kein Monat wie 2027-03",
            "is no month such as 2027-03"));
    KNOWN.put(
        LocalTime.class,
        new Scalar(
            v -> LocalTime.parse(string(v), TIME),
            v -> TIME.format((LocalTime) v),
            "ist keine Uhrzeit wie 09:30",
            "is no time of day such as 09:30"));
    KNOWN.put(
        Instant.class,
        new Scalar(
            v -> instant(string(v)),
            Object::toString,
            "ist kein Zeitpunkt wie 2027-03-31T09:30:00Z",
            "is no instant such as 2027-03-31T09:30:00Z"));
    KNOWN.put(
        Currency.class,
        new Scalar(
            v -> Currency.getInstance(string(v)),
            v -> ((Currency) v).getCurrencyCode(),
            "ist keine Währung nach ISO 4217 wie EUR",
            "is no ISO 4217 currency such as EUR"));
    KNOWN.put(ZoneId.class, new Scalar(Scalar::zone, v -> ((ZoneId) v).getId()));
    KNOWN.put(URI.class, new Scalar(Scalar::address, Object::toString));
  }

  /** Refuses a value. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final FaultCode code;
    private final transient Bilingual detail;

    Refused(FaultCode code, String de, String en) {
      super(en, null, false, false);
      this.code = code;
      this.detail = new Bilingual(de, en);
    }

    FaultCode code() {
      return code;
    }

    Bilingual detail() {
      return detail;
    }
  }

  private static Instant instant(String text) throws Refused {
    OffsetDateTime at = OffsetDateTime.parse(text);
    years(at, OffsetDateTime::getYear);
    return at.toInstant();
  }

  private interface Reader {
    Object read(Object tree) throws Refused;
  }

  private interface Writer {
    Object write(Object value);
  }

  private final Reader reader;
  private final Writer writer;

  private Scalar(Reader reader, Writer writer) {
    this.reader = reader;
    this.writer = writer;
  }

  private Scalar(Reader reader, Writer writer, String de, String en) {
    this(
        tree -> {
          try {
            return reader.read(tree);
          } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refused(FaultCode.INVALID_VALUE, de, en);
          }
        },
        writer);
  }

  static Optional<Scalar> of(Class<?> type) {
    return SCALARS.get(type);
  }

  Object read(Object tree) throws Refused {
    return reader.read(tree);
  }

  /** Reads what was written here before, which may lie outside of what others may write. */
  Object readKept(Object tree) throws Refused {
    if (tree instanceof BigDecimal number && this == KNOWN.get(BigDecimal.class)) {
      return Decimals.normal(number);
    }
    return tree instanceof String && this == KNOWN.get(String.class) ? tree : reader.read(tree);
  }

  Object write(Object value) {
    return writer.write(value);
  }

  private static String string(Object tree) throws Refused {
    if (tree instanceof String string) {
      return string;
    }
    throw wrongType("Text", "text", tree);
  }

  private static String text(Object tree) throws Refused {
    String text = string(tree);
    if (text.isBlank()) {
      throw new Refused(
          FaultCode.INVALID_VALUE,
          "ist leer; ein Feld ohne Inhalt wird weggelassen",
          "is blank; leave out a field that has nothing to say");
    }
    if (text.codePointCount(0, text.length()) > MAX_TEXT) {
      throw new Refused(
          FaultCode.TOO_LONG,
          "ist länger als " + MAX_TEXT + " Zeichen",
          "is longer than " + MAX_TEXT + " characters");
    }
    if (!isPrintable(text)) {
      throw new Refused(
          FaultCode.INVALID_VALUE,
          "enthält Steuerzeichen oder unvollständige Zeichen",
          "contains control characters or halves of characters");
    }
    return text;
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < DELETE) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < text.length()) {
        i++;
        if (!Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      } else if (Character.isSurrogate(c)
          || (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
        return false;
      }
    }
    return true;
  }

  private static Object bool(Object tree) throws Refused {
    if (tree instanceof Boolean) {
      return tree;
    }
    throw wrongType("true oder false", "true or false", tree);
  }

  private static BigDecimal decimal(Object tree) throws Refused {
    if (!(tree instanceof BigDecimal number)) {
      throw wrongType("eine Zahl", "a number", tree);
    }
    if (!Decimals.inBounds(number)) {
      throw new Refused(
          FaultCode.OUT_OF_RANGE,
          "hat mehr als 15 Stellen vor oder 10 nach dem Komma",
          "has more than 15 digits before or 10 after the decimal point");
    }
    return Decimals.normal(number);
  }

  private static Object integer(Object tree) throws Refused {
    BigDecimal number = decimal(tree);
    if (number.scale() > 0) {
      throw new Refused(
          FaultCode.WRONG_TYPE, "muss eine ganze Zahl sein", "has to be a whole number");
    }
    if (number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
      throw new Refused(FaultCode.OUT_OF_RANGE, "ist zu groß", "is too large");
    }
    return number.intValueExact();
  }

  /**
   * Names of regions only: an offset is no zone, and a zone that keeps no summer time hides a
   * mistake.
   */
  private static Object zone(Object tree) throws Refused {
    String id = string(tree);
    if (Zones.IDS.contains(id)) {
      return ZoneId.of(id);
    }
    throw new Refused(
        FaultCode.INVALID_VALUE,
        "ist keine Zeitzone wie Europe/Berlin",
        "is no time zone such as Europe/Berlin");
  }

  private static Object address(Object tree) throws Refused {
    try {
      return new URI(text(tree));
    } catch (URISyntaxException e) {
      throw new Refused(FaultCode.INVALID_VALUE, "ist keine Adresse", "is no address");
    }
  }

  private static Scalar constants(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    return new Scalar(tree -> constant(constants, string(tree)), v -> ((Enum<?>) v).name());
  }

  private static Object constant(Map<String, Object> constants, String name) throws Refused {
    Object constant = constants.get(name);
    if (constant == null) {
      String all = String.join(", ", constants.keySet());
      throw new Refused(
          FaultCode.INVALID_VALUE, "muss eins sein von: " + all, "has to be one of: " + all);
    }
    return constant;
  }

  private static <T> T years(T value, ToIntFunction<T> year) throws Refused {
    if (year.applyAsInt(value) < FIRST_YEAR || year.applyAsInt(value) > LAST_YEAR) {
      throw new Refused(
          FaultCode.OUT_OF_RANGE,
          "muss zwischen " + FIRST_YEAR + " und " + LAST_YEAR + " liegen",
          "has to lie between " + FIRST_YEAR + " and " + LAST_YEAR);
    }
    return value;
  }

  static Refused wrongType(String de, String en, @Nullable Object tree) {
    return new Refused(
        FaultCode.WRONG_TYPE,
        "muss " + de + " sein" + instead(tree, true),
        "has to be " + en + instead(tree, false));
  }

  private static String instead(@Nullable Object tree, boolean german) {
    return switch (tree) {
      case null -> "";
      case Map<?, ?> map -> german ? ", ist aber ein Objekt" : ", but is an object";
      case List<?> list -> german ? ", ist aber eine Liste" : ", but is a list";
      case BigDecimal number -> german ? ", ist aber eine Zahl" : ", but is a number";
      case Boolean flag -> german ? ", ist aber " + flag : ", but is " + flag;
      default -> german ? ", ist aber ein Text" : ", but is a text";
    };
  }

  /** The zone ids known to the JDK, only looked up by documents that name one. */
  private static final class Zones {
    static final Set<String> IDS = Set.copyOf(Arrays.asList(ids()));

    private static String[] ids() {
      return ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .toArray(String[]::new);
    }
  }
}
