package io.planwerk.rest.booklet;

import java.util.ArrayList;
import java.util.List;

/** Writes a page that browsers and readers of XML take alike; whatever is text is made harmless. */
final class Markup {
  private final StringBuilder page = new StringBuilder();
  private final List<Picture> pictures = new ArrayList<>();
  private final boolean printed;

  /**
   * @param printed whether the page is made for paper, where pictures are painted afterwards
   */
  Markup(boolean printed) {
    this.printed = printed;
  }

  boolean isPrinted() {
    return printed;
  }

  /** Those that are to be painted, by the number that stands at their place. */
  List<Picture> pictures() {
    return pictures;
  }

  /** Begins an element; attributes are given as names and values by turns. */
  Markup open(String tag, String... attributes) {
    start(tag, attributes);
    page.append('>');
    return this;
  }

  Markup close(String tag) {
    page.append("</").append(tag).append('>');
    return this;
  }

  /** An element with nothing in it. */
  Markup empty(String tag, String... attributes) {
    start(tag, attributes);
    page.append("/>");
    return this;
  }

  private void start(String tag, String... attributes) {
    page.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      page.append('"');
    }
  }

  /** An element with a text in it, whose lines stay lines. */
  Markup element(String tag, String text, String... attributes) {
    open(tag, attributes);
    text(text);
    return close(tag);
  }

  Markup text(String text) {
    String[] lines = text.strip().split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        page.append("<br/>");
      }
      escape(lines[i]);
    }
    return this;
  }

  /** Something that is markup already, and holds nothing that people wrote. */
  Markup raw(String markup) {
    page.append(markup);
    return this;
  }

  Markup picture(Picture picture) {
    if (printed) {
      empty(
          "object",
          "type",
          Press.PICTURE,
          "data-number",
          Integer.toString(pictures.size()),
          "style",
          "width: " + picture.width() + "px; height: " + picture.height() + "px",
          "alt",
          picture.gist(),
          "title",
          picture.gist());
      pictures.add(picture);
    } else {
      picture.asSvg(this);
    }
    return this;
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '&' -> page.append("&amp;");
                case '"' -> page.append("&quot;");
                default -> {
                  if (isXml(c) && !(printed && isJoiner(c))) {
                    page.appendCodePoint(c);
                  }
                }
              }
            });
  }

  /** Such as join and dress emoji. They show nothing by themselves, and no font has a glyph. */
  private static boolean isJoiner(int c) {
    return c == 0x200b || c == 0x200d || (c >= 0xfe00 && c <= 0xfe0f);
  }

  /** What XML 1.0 has no place for is left out. */
  private static boolean isXml(int c) {
    return c == '\t' || (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
