package io.planwerk.rest.booklet;

import io.planwerk.domain.workspace.Colour;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a document, made from that of an organisation so that all text can be read.
 *
 * @param cover behind the title
 * @param onCover the title
 * @param heading on white
 */
record Palette(String cover, String onCover, String heading) {
  private static final Colour OWN = new Colour("#0b5c74");
  private static final Colour WHITE = new Colour("#ffffff");
  private static final Colour INK = new Colour("#16212b");
  private static final double READABLE = 4.5;
  private static final double STEP = 0.92;

  /** Shares of hours in a heat map, from none to more than there are. */
  static final int STEPS = 5;

  static Palette of(@Nullable Colour brand) {
    Colour cover = brand == null ? OWN : brand;
    Colour onCover = cover.contrastTo(WHITE) >= cover.contrastTo(INK) ? WHITE : INK;
    Colour heading = cover;
    while (heading.contrastTo(WHITE) < READABLE) {
      heading = heading.darkened(STEP);
    }
    return new Palette(cover.hex(), onCover.hex(), heading.hex());
  }

  String applied(String css) {
    return css.replace("@cover@", cover)
        .replace("@on-cover@", onCover)
        .replace("@heading@", heading);
  }
}
