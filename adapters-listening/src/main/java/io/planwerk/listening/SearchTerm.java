package io.planwerk.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word or phrase to look for.
 *
 * @param spellings rows of words, each of which is the term in another spelling; none when it has
 *     no words
 */
record SearchTerm(Set<List<Word>> spellings) {
  private static final int MOST_CAPITALS = 4;
  private static final int LEAST_BESIDE_STAR = 2;

  /**
   * One of the words.
   *
   * @param text what is looked for
   * @param mark whether it is the mark of a word rather than a word that may be inflected
   */
  record Word(String text, boolean mark) {}

  static SearchTerm of(String written) {
    String trimmed = written.strip();
    boolean literal = trimmed.length() > 1 && isQuote(trimmed, 0) && isQuote(trimmed, -1);
    String plain = Spelling.ofTerm(written);
    List<Word> apart = new ArrayList<>();
    List<Word> together = new ArrayList<>();
    for (Tokens.Found found : Tokens.in(plain)) {
      boolean open = found.from() > 0 && plain.charAt(found.from() - 1) == '*';
      boolean ended = found.to() < plain.length() && plain.charAt(found.to()) == '*';
      List<String> parts = Spelling.parts(found.word());
      for (int at = 0; at < parts.size(); at++) {
        boolean last = at == parts.size() - 1;
        apart.add(word(parts.get(at), open && at == 0, ended && last, literal));
      }
      if (!parts.isEmpty()) {
        together.add(word(String.join("", parts), open, ended, literal));
      }
    }
    if (apart.isEmpty()) {
      return new SearchTerm(Set.of());
    }
    if (apart.size() == 1 && isCapitals(plain.strip())) {
      return new SearchTerm(Set.of(List.of(new Word(plain.strip(), true))));
    }
    return new SearchTerm(
        apart.equals(together) ? Set.of(apart) : Set.of(List.copyOf(apart), List.copyOf(together)));
  }

  private static boolean isQuote(String text, int at) {
    return "\"„“”«»".indexOf(text.charAt(Math.floorMod(at, text.length()))) >= 0;
  }

  private static boolean isCapitals(String word) {
    return word.codePointCount(0, word.length()) <= MOST_CAPITALS
        && word.codePoints().allMatch(Character::isUpperCase);
  }

  private static Word word(String written, boolean open, boolean ended, boolean literal) {
    String base = Spelling.base(written);
    if ((open || ended) && base.length() >= LEAST_BESIDE_STAR) {
      return new Word((open ? "*" : "") + base + (ended ? "*" : ""), true);
    }
    return literal ? new Word(Marks.literal(base), true) : new Word(base, false);
  }

  /** What a text is asked for in a form; each of the queries finds the term. */
  Stream<Query> queries(Form form) {
    return spellings.stream().map(words -> query(form, words));
  }

  private static Query query(Form form, List<Word> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    List<Term> terms =
        Tokens.stems(form, words).stream().map(stem -> new Term(form.name(), stem)).toList();
    terms.forEach(phrase::add);
    return terms.size() == 1 ? new TermQuery(terms.getFirst()) : phrase.build();
  }
}
