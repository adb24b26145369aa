package io.planwerk.domain.supply;

import io.planwerk.domain.monitoring.Density;
import java.text.BreakIterator;
import java.util.Locale;

/** As much of a text as is wanted. */
final class Excerpt {
  private static final int LINE = 100;
  private static final int GIST = 280;
  private static final String MORE = " …";

  private Excerpt() {}

  static String of(String text, Density density) {
    return switch (density) {
      case HEADLINE -> headline(text);
      case SUMMARY -> cut(sentences(oneLine(text)), GIST);
      case FULL -> text.strip();
    };
  }

  /** The first words in one line. */
  static String headline(String text) {
    return cut(oneLine(text), LINE);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** As many whole sentences as fit, at least one. */
  private static String sentences(String line) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(line);
    int end = sentences.next();
    for (int next = end; next != BreakIterator.DONE && next <= GIST; next = sentences.next()) {
      end = next;
    }
    return end == BreakIterator.DONE || end >= line.length()
        ? line
        : line.substring(0, end).strip() + MORE;
  }

  /** Between words, or within one that fills the room alone. */
  private static String cut(String line, int most) {
    int room = most + (line.endsWith(MORE) ? MORE.length() : 0);
    if (line.length() <= room) {
      return line;
    }
    int end = line.lastIndexOf(' ', most);
    if (end <= 0) {
      end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    }
    return line.substring(0, end).strip() + MORE;
  }
}
