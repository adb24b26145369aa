package io.planwerk.rest.observation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.planwerk.application.bulk.Row;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.rest.shared.Rows;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of CSV. Without a mapping the columns are named as the fields of an entry and each
 * line is one; with a mapping a line has as many as it has columns with values.
 */
final class CsvRows implements Supplier<@Nullable Row<ObservationEntry>> {
  private static final List<String> NUMBERS = List.of("value", "base");
  private static final String PERIOD = "period";
  private static final char NO_COMMENT = '#';
  private static final int LONGEST_HEADER = 20_000;
  private static final int LONGEST_NUMBER = 100;
  private static final int FARTHEST_SCALE = 1_000;

  /** What separates thousands, apart from comma and point. */
  private static final Pattern GAPS =
      Pattern.compile("(?<=[0-9])[ \u00A0\u202F'\u2019](?=[0-9]{3}(?:[^0-9]|$))");

  private static final Pattern COMMAS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?:[^0-9]|$))");
  private static final Pattern POINTS = Pattern.compile("(?<=[0-9])\\.(?=[0-9]{3}(?:[^0-9]|$))");
  private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");

  private final Iterator<CsvRecord> records;
  private final @Nullable CsvMapping mapping;
  private final @Nullable CsvDays days;
  private final Map<String, Integer> header = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Set<String> titles = new HashSet<>();
  private final List<CsvMapping.ValueColumn> values = new ArrayList<>();
  private final Deque<Row<ObservationEntry>> waiting = new ArrayDeque<>();
  private boolean broken;
  private int last;

  private CsvRows(Reader text, @Nullable CsvMapping mapping) {
    this.mapping = mapping;
    String delimiter = mapping == null ? null : mapping.delimiter();
    String comment = mapping == null ? null : mapping.comment();
    records =
        CsvReader.builder()
            .fieldSeparator(delimiter == null ? ',' : delimiter.charAt(0))
            .commentStrategy(comment == null ? CommentStrategy.NONE : CommentStrategy.SKIP)
            .commentCharacter(comment == null ? NO_COMMENT : comment.charAt(0))
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .ofCsvRecord(text)
            .iterator();
    days = mapping == null ? null : new CsvDays(mapping);
  }

  /**
   * @throws IllegalArgumentException when the mapping's format of days is none
   */
  static Iterator<Row<ObservationEntry>> of(Reader text, @Nullable CsvMapping mapping) {
    return new Rows.Arriving<>(new CsvRows(text, mapping));
  }

  @Override
  public @Nullable Row<ObservationEntry> get() {
    while (waiting.isEmpty()) {
      CsvRecord line = next();
      if (line == null) {
        return waiting.poll();
      }
      if (names.isEmpty()) {
        readHeader(line);
      } else {
        read(line);
      }
    }
    return waiting.poll();
  }

  private @Nullable CsvRecord next() {
    if (broken) {
      return null;
    }
    try {
      int skipped = mapping == null || mapping.skipLines() == null ? 0 : mapping.skipLines();
      while (records.hasNext()) {
        CsvRecord line = records.next();
        last = number(line);
        if (line.getStartingLineNumber() > skipped) {
          return line;
        }
        line.getFields().forEach(title -> titles.add(title.strip()));
      }
      return null;
    } catch (CsvParseException unreadable) {
      broken = true;
      waiting.add(
          new Row<>(
              last + 1,
              Rows.unreadable(
                  "ab hier ist das CSV nicht lesbar", "from here on the CSV can't be read")));
      return null;
    }
  }

  private void readHeader(CsvRecord line) {
    if (line.getFields().stream().mapToInt(name -> name.length() + 1).sum() > LONGEST_HEADER) {
      refuse(
          line,
          FaultCode.TOO_LONG,
          "die Kopfzeile hat mehr als " + LONGEST_HEADER + " Zeichen",
          "the header has more than " + LONGEST_HEADER + " characters");
      return;
    }
    line.getFields().forEach(name -> names.add(name.strip()));
    for (int i = 0; i < names.size(); i++) {
      header.put(names.get(i), i);
    }
    if (mapping != null) {
      findValues(line, mapping);
    }
  }

  private void findValues(CsvRecord line, CsvMapping by) {
    List<CsvMapping.ValueColumn> titled =
        by.columns().stream()
            .filter(column -> column.title() == null || titles.contains(column.title()))
            .toList();
    titled.stream().filter(column -> header.containsKey(column.column())).forEach(values::add);
    if (titled.isEmpty()) {
      String list =
          listed(by.columns().stream().flatMap(column -> Stream.ofNullable(column.title())));
      refuse(
          line,
          FaultCode.MISSING,
          "vor der Kopfzeile fehlt die Überschrift: eine von " + list,
          "the title before the header is missing: one of " + list);
      return;
    }
    List<String> lacking = new ArrayList<>();
    Stream.of(by.period(), by.periodEnd(), by.campaignColumn())
        .flatMap(Stream::ofNullable)
        .forEach(lacking::add);
    titled.stream()
        .filter(column -> values.isEmpty() || !column.mayLack())
        .forEach(column -> lacking.add(column.column()));
    titled.stream()
        .filter(values::contains)
        .flatMap(column -> Stream.ofNullable(column.base()))
        .forEach(lacking::add);
    lacking.removeIf(header::containsKey);
    if (!lacking.isEmpty()) {
      String list = listed(lacking.stream());
      refuse(
          line, FaultCode.MISSING, "in der Kopfzeile fehlt: " + list, "the header lacks: " + list);
    }
  }

  private static String listed(Stream<String> names) {
    return names.distinct().collect(Collectors.joining(", "));
  }

  /** Without a header that can be used nothing else can be read. */
  private void refuse(CsvRecord line, FaultCode code, String de, String en) {
    broken = true;
    waiting.add(new Row<>(number(line), Reading.rejected(Fault.at("", code, de, en))));
  }

  private static int number(CsvRecord line) {
    return (int) Math.min(Integer.MAX_VALUE, line.getStartingLineNumber());
  }

  private void read(CsvRecord line) {
    if (mapping == null) {
      waiting.add(new Row<>(number(line), plain(line)));
    } else {
      mapped(line, mapping);
    }
  }

  private Reading<ObservationEntry> plain(CsvRecord line) {
    if (line.getFieldCount() != names.size()) {
      return Rows.unreadable(
          "hat %d Spalten statt %d".formatted(line.getFieldCount(), names.size()),
          "has %d columns instead of %d".formatted(line.getFieldCount(), names.size()));
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String text = line.getField(i).strip();
      if (!text.isEmpty()) {
        tree.put(
            names.get(i),
            NUMBERS.contains(names.get(i))
                ? number(text, false).<Object>map(n -> n).orElse(text)
                : text);
      }
    }
    return RecordReader.read(ObservationEntry.class, tree);
  }

  private void mapped(CsvRecord line, CsvMapping by) {
    if (!by.totals().isEmpty()
        && line.getFields().stream().anyMatch(field -> by.totals().contains(field.strip()))) {
      return;
    }
    Map<String, Object> common = new LinkedHashMap<>();
    Optional<Fault> undated = period(line, by, common);
    put(common, "source", by.source());
    put(common, "certainty", by.certainty() == null ? null : by.certainty().name());
    put(common, "campaign", RecordWriter.write(by.campaign()));
    if (by.campaignColumn() != null) {
      put(common, "campaign", field(line, by.campaignColumn()));
    }
    put(common, "measure", RecordWriter.write(by.measure()));
    put(common, "platform", RecordWriter.write(by.platform()));
    put(common, "audience", RecordWriter.write(by.audience()));
    for (CsvMapping.ValueColumn column : values) {
      String text = field(line, column.column());
      if (!text.isEmpty() && !by.missing().contains(text)) {
        Map<String, Object> tree = new LinkedHashMap<>(common);
        put(tree, "kpi", column.kpi().value());
        boolean comma = Boolean.TRUE.equals(by.decimalComma());
        put(tree, "value", value(text, comma, column.factor()));
        if (column.base() != null) {
          put(tree, "base", value(field(line, column.base()), comma, null));
        }
        waiting.add(
            new Row<>(
                number(line),
                undated
                    .<Reading<ObservationEntry>>map(Reading::rejected)
                    .orElseGet(() -> RecordReader.read(ObservationEntry.class, tree))));
      }
    }
  }

  /** Notes the days of a line, or tells why they can't be. */
  private Optional<Fault> period(CsvRecord line, CsvMapping by, Map<String, Object> tree) {
    String first = field(line, by.period());
    CsvDays read = Objects.requireNonNull(days);
    if (read.needsYear(first)) {
      return Optional.of(
          Fault.at(
              "/" + PERIOD,
              FaultCode.MISSING,
              "nennt kein Jahr; geben Sie es in der Zuordnung als „year“ an",
              "has no year; state it as 'year' in the mapping"));
    }
    if (by.periodEnd() == null) {
      tree.put(PERIOD, read.period(first));
    } else {
      tree.put("from", read.period(first));
      tree.put("to", read.period(field(line, by.periodEnd())));
    }
    return Optional.empty();
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null && !value.equals("")) {
      tree.put(name, value);
    }
  }

  private String field(CsvRecord line, String name) {
    Integer index = header.get(name);
    return index == null || index >= line.getFieldCount() ? "" : line.getField(index).strip();
  }

  private static Object value(String text, boolean comma, @Nullable BigDecimal factor) {
    return number(text, comma)
        .<Object>map(
            number ->
                // What is out of bounds anyway can have an exponent that nothing can be added to.
                factor == null || Math.abs((long) number.scale()) > FARTHEST_SCALE
                    ? number
                    : number.multiply(factor))
        .orElse(text);
  }

  /** Empty as well for what has more digits than any number, as to read them takes its time. */
  private static Optional<BigDecimal> number(String text, boolean comma) {
    if (text.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(isPlain(text, comma) ? text : plain(text, comma)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlain(String text, boolean comma) {
    return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c == '.' && !comma));
  }

  /** Without what people put into numbers; no number where a point stands in an odd place. */
  private static String plain(String text, boolean comma) {
    String bare =
        GAPS.matcher(CURRENCY.matcher(text).replaceAll("").replace('\u2212', '-'))
            .replaceAll("")
            .strip();
    String number = bare.endsWith("%") ? bare.substring(0, bare.length() - 1).strip() : bare;
    if (!comma) {
      return COMMAS.matcher(number).replaceAll("");
    }
    String grouped = POINTS.matcher(number).replaceAll("");
    return grouped.contains(".") ? "" : grouped.replace(',', '.');
  }
}
