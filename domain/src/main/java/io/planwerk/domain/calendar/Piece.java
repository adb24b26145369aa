package io.planwerk.domain.calendar;

import io.planwerk.domain.content.CalendarEntry;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of the editorial calendar with its place.
 *
 * @param pointer JSON Pointer of the piece
 */
record Piece(String pointer, CalendarEntry entry) {

  static List<Piece> of(Strategy strategy) {
    List<Piece> pieces = new ArrayList<>();
    for (CalendarEntry entry : strategy.content().calendar()) {
      pieces.add(new Piece(Entries.EDITORIAL + pieces.size(), entry));
    }
    return pieces;
  }

  static String names(Tongue tongue, List<Piece> pieces) {
    return Wording.names(tongue, pieces.stream().map(piece -> piece.entry().name()).toList());
  }

  /** A clash of pieces of one day. */
  static Clash clash(Clash.Kind kind, List<Piece> pieces, Bilingual message) {
    LocalDate on = pieces.getFirst().entry().on();
    return new Clash(kind, pieces.stream().map(Piece::pointer).toList(), on, on, message);
  }
}
