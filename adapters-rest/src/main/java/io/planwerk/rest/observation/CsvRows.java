package io.planwerk.rest.observation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.planwerk.application.observation.Observing.Row;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.observations.ObservationEntry;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entries of CSV. Without a mapping the columns are named as the fields of an entry and each
 * line is one; with a mapping a line has as many as it has columns with values.
 */
final class CsvRows implements Supplier<@Nullable Row> {
  private static final List<String> NUMBERS = List.of("value", "base");
  private static final String PERIOD = "period";

  private final Iterator<CsvRecord> records;
  private final @Nullable CsvMapping mapping;
  private final @Nullable DateTimeFormatter days;
  private final Map<String, Integer> header = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Deque<Row> waiting = new ArrayDeque<>();
  private boolean broken;

  private CsvRows(Reader text, @Nullable CsvMapping mapping) {
    this.mapping = mapping;
    String delimiter = mapping == null ? null : mapping.delimiter();
    records =
        CsvReader.builder()
            .fieldSeparator(delimiter == null ? ',' : delimiter.charAt(0))
            .skipEmptyLines(true)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(false)
            .ofCsvRecord(text)
            .iterator();
    String format = mapping == null ? null : mapping.dateFormat();
    days = format == null ? null : DateTimeFormatter.ofPattern(format, Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException when the mapping's format of days is none
   */
  static Iterator<Row> of(Reader text, @Nullable CsvMapping mapping) {
    return new Rows.Arriving(new CsvRows(text, mapping));
  }

  @Override
  public @Nullable Row get() {
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
        if (line.getStartingLineNumber() > skipped) {
          return line;
        }
      }
      return null;
    } catch (CsvParseException unreadable) {
      broken = true;
      waiting.add(
          new Row(
              0,
              Rows.unreadable(
                  "ab hier ist das CSV nicht lesbar", "from here on the CSV can't be read")));
      return null;
    }
  }

  private void readHeader(CsvRecord line) {
    line.getFields().forEach(name -> names.add(withoutMark(name).strip()));
    for (int i = 0; i < names.size(); i++) {
      header.put(names.get(i), i);
    }
    if (mapping != null) {
      List<String> wanted = new ArrayList<>(List.of(mapping.period()));
      mapping.columns().forEach(column -> wanted.add(column.column()));
      wanted.removeIf(header::containsKey);
      if (!wanted.isEmpty()) {
        broken = true;
        String list = String.join(", ", wanted);
        waiting.add(
            new Row(
                number(line),
                Reading.rejected(
                    Fault.at(
                        "",
                        FaultCode.MISSING,
                        "in der Kopfzeile fehlt: " + list,
                        "the header lacks: " + list))));
      }
    }
  }

  private static String withoutMark(String name) {
    return name.startsWith("\uFEFF") ? name.substring(1) : name;
  }

  private static int number(CsvRecord line) {
    return (int) Math.min(Integer.MAX_VALUE, line.getStartingLineNumber());
  }

  private void read(CsvRecord line) {
    if (mapping == null) {
      waiting.add(new Row(number(line), plain(line)));
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
    String period = field(line, by.period());
    for (CsvMapping.ValueColumn column : by.columns()) {
      String text = field(line, column.column());
      if (!text.isEmpty()) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(PERIOD, day(period));
        put(tree, "kpi", column.kpi().value());
        put(tree, "source", by.source());
        put(tree, "certainty", by.certainty() == null ? null : by.certainty().name());
        put(tree, "campaign", RecordWriter.write(by.campaign()));
        put(tree, "measure", RecordWriter.write(by.measure()));
        put(tree, "platform", RecordWriter.write(by.platform()));
        put(tree, "audience", RecordWriter.write(by.audience()));
        boolean comma = Boolean.TRUE.equals(by.decimalComma());
        put(tree, "value", value(text, comma, column.factor()));
        if (column.base() != null) {
          put(tree, "base", value(field(line, column.base()), comma, null));
        }
        waiting.add(new Row(number(line), RecordReader.read(ObservationEntry.class, tree)));
      }
    }
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

  /** In ISO 8601; as it stands where it can't be read, so that it is told. */
  private String day(String text) {
    if (days == null) {
      return text;
    }
    try {
      return LocalDate.parse(text, days).toString();
    } catch (DateTimeException e) {
      return text;
    }
  }

  private static Object value(String text, boolean comma, @Nullable BigDecimal factor) {
    return number(text, comma)
        .<Object>map(number -> factor == null ? number : number.multiply(factor))
        .orElse(text);
  }

  private static Optional<BigDecimal> number(String text, boolean comma) {
    String plain =
        comma
            ? text.replace(".", "").replace(',', '.')
            : text.replaceAll("(?<=[0-9]),(?=[0-9]{3}(?:[^0-9]|$))", "");
    boolean percent = plain.endsWith("%");
    try {
      return Optional.of(
          new BigDecimal((percent ? plain.substring(0, plain.length() - 1) : plain).strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
