package io.planwerk.rest.shared;

import io.planwerk.application.bulk.Row;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.FaultCode;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The entries of a body, one after the other as it arrives. */
public final class Rows {
  private static final int LONGEST_LINE = 20_000;

  private Rows() {}

  /** Each line of NDJSON is an entry; empty ones are none. */
  public static <E extends Record> Iterator<Row<E>> ofLines(BufferedReader lines, Class<E> type) {
    return new Arriving<>(
        new Supplier<>() {
          private int number;

          @Override
          public @Nullable Row<E> get() {
            for (String line = next(lines); line != null; line = next(lines)) {
              number++;
              if (!line.isBlank()) {
                return new Row<>(number, entry(line, type));
              }
            }
            return null;
          }
        });
  }

  /** The entries of a list that was read already. */
  public static <E extends Record> Iterator<Row<E>> ofList(List<?> list, Class<E> type) {
    List<Row<E>> rows = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      rows.add(new Row<>(i + 1, RecordReader.read(type, list.get(i))));
    }
    return rows.iterator();
  }

  private static <E extends Record> Reading<E> entry(String line, Class<E> type) {
    if (line.length() > LONGEST_LINE) {
      return unreadable(
          "die Zeile hat mehr als " + LONGEST_LINE + " Zeichen",
          "the line has more than " + LONGEST_LINE + " characters");
    }
    return switch (DocumentText.parse(line.getBytes(StandardCharsets.UTF_8), Format.JSON)) {
      case Parsing.Parsed(Object tree) -> RecordReader.read(type, tree);
      case Parsing.Malformed(int _, int column, Bilingual detail) ->
          unreadable(
              "Spalte " + column + ": " + detail.de(), "column " + column + ": " + detail.en());
      case Parsing.LimitExceeded(String _, int _, int column, Bilingual detail) ->
          unreadable(
              "Spalte " + column + ": " + detail.de(), "column " + column + ": " + detail.en());
    };
  }

  public static <E> Reading<E> unreadable(String de, String en) {
    return Reading.rejected(Fault.at("", FaultCode.MALFORMED, de, en));
  }

  /**
   * The next line, or of one that is too long no more than it takes to know that: what has no end
   * isn't kept in memory.
   */
  private static @Nullable String next(BufferedReader text) {
    StringBuilder line = new StringBuilder();
    try {
      int c = text.read();
      if (c < 0) {
        return null;
      }
      for (; c >= 0 && c != '\n'; c = text.read()) {
        if (line.length() <= LONGEST_LINE) {
          line.append((char) c);
        }
      }
    } catch (IOException broken) {
      throw new BrokenOff(broken);
    }
    return line.toString();
  }

  /** The body broke off. */
  public static final class BrokenOff extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenOff(IOException cause) {
      super(cause);
    }
  }

  /** Asks for the next one only when it is wanted. */
  public static final class Arriving<E> implements Iterator<Row<E>> {
    private final Supplier<@Nullable Row<E>> source;
    private @Nullable Row<E> next;
    private boolean asked;

    public Arriving(Supplier<@Nullable Row<E>> source) {
      this.source = source;
    }

    @Override
    public boolean hasNext() {
      if (!asked) {
        next = source.get();
        asked = true;
      }
      return next != null;
    }

    @Override
    public Row<E> next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      asked = false;
      return next;
    }
  }
}
