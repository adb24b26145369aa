package io.planwerk.persistence.archive;

import io.planwerk.domain.archive.Seal;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An archive as it arrives, held against what it says about itself. */
final class Incoming {
  private static final int ANY_END = 200;

  private final Supplier<byte @Nullable []> from;
  private final Seal seal = new Seal();
  private final Form.Head head;
  private long line;

  /**
   * Reads the first line.
   *
   * @throws Unreadable when it isn't that of an archive
   */
  Incoming(Supplier<byte @Nullable []> from) {
    this.from = from;
    byte[] first = next();
    head =
        Form.readHead(first)
            .orElseThrow(
                () ->
                    new Unreadable(
                        line,
                        "Das ist kein Archiv in einer Form, die diese Version kennt.",
                        "This is no archive in a form that this version knows."));
    seal.add(first);
  }

  Form.Head head() {
    return head;
  }

  /** The number of the line that was read last; the first is 1. */
  long line() {
    return line;
  }

  /**
   * Hands on all rows.
   *
   * @throws Unreadable when something is missing or was changed
   */
  void rows(Consumer<byte[]> to) {
    while (true) {
      byte[] next = next();
      if (next.length < ANY_END && startsAsEnd(next)) {
        requireWhole(next);
        return;
      }
      seal.add(next);
      to.accept(next);
    }
  }

  private static boolean startsAsEnd(byte[] line) {
    return line.length > 3 && line[0] == '{' && line[1] == '"' && line[2] == 'e';
  }

  private void requireWhole(byte[] last) {
    Form.End told = Form.readEnd(last).orElseThrow(this::changed);
    if (told.rows() != line - 2 || !told.seal().equals(seal.close())) {
      throw changed();
    }
    if (from.get() != null) {
      line++;
      throw changed();
    }
  }

  private Unreadable changed() {
    return new Unreadable(
        line,
        "Das Archiv wurde verändert oder ist beschädigt: Die Prüfsumme stimmt nicht.",
        "The archive was changed or is damaged: its checksum isn't right.");
  }

  private byte[] next() {
    byte[] next = from.get();
    line++;
    if (next == null) {
      throw new Unreadable(
          line,
          "Das Archiv bricht hier ab: Die letzte Zeile fehlt.",
          "The archive breaks off here: its last line is missing.");
    }
    return next;
  }
}
