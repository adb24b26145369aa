package io.planwerk.listening;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * What terms ask of words besides their stems: a beginning, an end, a part, the very spelling,
 * capitals. A word of a text that has it gets the mark beside itself, so that stored queries look
 * for marks as they do for words, and none of them is a pattern to be tried on every text. No mark
 * is a word in lower case.
 */
final class Marks {
  private final CharArrayMap<String> literals = new CharArrayMap<>(16, false);
  private final CharArrayMap<String> capitals = new CharArrayMap<>(16, false);
  private final Stars beginnings = new Stars();
  private final Stars ends = new Stars();
  private final Stars inner = new Stars();

  /** Words with a star, and how long they are. */
  private record Stars(CharArrayMap<String> words, Set<Integer> lengths) {
    Stars() {
      this(new CharArrayMap<>(16, false), new TreeSet<>());
    }

    void add(String word, String mark) {
      words.put(word, mark);
      lengths.add(word.length());
    }
  }

  Marks(Collection<SearchTerm> terms) {
    for (SearchTerm term : terms) {
      term.spellings()
          .forEach(
              words ->
                  words.stream().filter(SearchTerm.Word::mark).forEach(word -> add(word.text())));
    }
  }

  static String literal(String base) {
    return "=" + base;
  }

  private void add(String mark) {
    boolean open = mark.startsWith("*");
    boolean ended = mark.endsWith("*");
    String word = mark.substring(open ? 1 : 0, mark.length() - (ended ? 1 : 0));
    if (open) {
      (ended ? inner : ends).add(word, mark);
    } else if (ended) {
      beginnings.add(word, mark);
    } else if (mark.startsWith("=")) {
      literals.put(mark.substring(1), mark);
    } else {
      capitals.put(mark, mark);
    }
  }

  /**
   * Tells the marks of a word.
   *
   * @param written as it stands in the text
   * @param base the same in the one spelling
   */
  void of(String written, String base, Consumer<String> each) {
    char[] letters = base.toCharArray();
    tell(capitals.get(written), each);
    tell(literals.get(letters, 0, letters.length), each);
    for (int length : beginnings.lengths) {
      if (length <= letters.length) {
        tell(beginnings.words.get(letters, 0, length), each);
      }
    }
    for (int length : ends.lengths) {
      if (length <= letters.length) {
        tell(ends.words.get(letters, letters.length - length, length), each);
      }
    }
    for (int length : inner.lengths) {
      for (int from = 0; from + length <= letters.length; from++) {
        tell(inner.words.get(letters, from, length), each);
      }
    }
  }

  private static void tell(@Nullable String mark, Consumer<String> each) {
    if (mark != null) {
      each.accept(mark);
    }
  }
}
