package io.planwerk.domain.listening;

import io.planwerk.domain.shared.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language that tell something, from the lists beside this class. */
final class Vocabulary {
  private static final Set<String> GERMAN_ENDINGS =
      Set.of(
          "e", "n", "en", "er", "es", "em", "s", "t", "st", "te", "ten", "ter", "tes", "tet", "ste",
          "sten", "ster", "stes", "ere", "eren", "erer", "eres", "erem", "este", "esten", "et",
          "ete", "eten", "ung", "in", "nen", "end", "ende");
  private static final Set<String> ENGLISH_ENDINGS =
      Set.of("s", "es", "ed", "d", "ing", "ly", "er", "est", "y", "'s", "n", "al");
  private static final double OPPOSITE = 0.8;
  private static final int SHORTEST_TAIL = 4;
  private static final int SHORTEST_BENT = 4;

  /** What words of grammar tell; their forms are all listed. */
  private static final Set<Trait> FIXED =
      EnumSet.of(
          Trait.NOT,
          Trait.PLAIN,
          Trait.MORE,
          Trait.LESS,
          Trait.BUT,
          Trait.OWN,
          Trait.YOU,
          Trait.ASKS,
          Trait.OPENS,
          Trait.PERSON,
          Trait.RHETORIC);

  private final Map<String, Entry> words = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final List<String> forms = new ArrayList<>();
  private final Trie trie = new Trie();
  private final Entry negation = new Entry();
  private final boolean compounds;

  /**
   * Several words that tell something together.
   *
   * @param parts their keys; one that ends in * stands for all that begins so
   */
  record Phrase(List<String> parts, Entry entry) {}

  private Vocabulary(boolean compounds) {
    this.compounds = compounds;
    negation.tell(Trait.NOT, 1);
  }

  static Vocabulary german() {
    return new Vocabulary(true).add("words-de.txt").add("emojis.txt");
  }

  static Vocabulary english() {
    return new Vocabulary(false).add("words-en.txt").add("emojis.txt").add("afinn-en.txt");
  }

  boolean isGerman() {
    return compounds;
  }

  /** All words without their marks: a sample of how the language is spelt. */
  List<String> forms() {
    return forms;
  }

  private Vocabulary add(String file) {
    Set<Entry> before = Set.copyOf(words.values());
    for (String line : Lines.of(Vocabulary.class, file)) {
      String[] parts = line.split(" ", -1);
      Trait trait = Trait.valueOf(parts[0].toUpperCase(Locale.ROOT));
      double weight = Double.parseDouble(parts[1]);
      for (int i = 2; i < parts.length; i++) {
        add(parts[i], trait, weight, before);
      }
    }
    phrases
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Phrase phrase) -> -phrase.parts().size())));
    return this;
  }

  private void add(String form, Trait trait, double weight, Set<Entry> before) {
    char mark = form.charAt(0);
    boolean only = mark == '=' && form.length() > 2;
    boolean tail = mark == '~';
    String bare = only || tail ? form.substring(1) : form;
    if (bare.indexOf('_') > 0) {
      phrase(List.of(Letters.folded(bare).split("_", -1)), trait, weight);
      return;
    }
    boolean start = bare.endsWith("*");
    String spelt = start ? bare.substring(0, bare.length() - 1) : bare;
    String key = Letters.folded(spelt);
    Entry known = find(key);
    // A list that comes later adds words, but never changes what one before it said.
    if (known != null && before.contains(known) && known.has(trait)) {
      return;
    }
    forms.add(spelt);
    Entry entry = words.computeIfAbsent(key, ignored -> new Entry());
    entry.tell(trait, weight);
    if (start) {
      entry.begin();
    }
    if (tail) {
      entry.end();
    }
    if (!only) {
      if (key.length() >= SHORTEST_BENT && !FIXED.contains(trait)) {
        entry.bend();
      }
      trie.put(key, entry);
    }
  }

  private void phrase(List<String> parts, Trait trait, double weight) {
    List<Phrase> known = phrases.computeIfAbsent(parts.getFirst(), first -> new ArrayList<>());
    for (Phrase phrase : known) {
      if (phrase.parts().equals(parts)) {
        phrase.entry().tell(trait, weight);
        return;
      }
    }
    Entry entry = new Entry();
    entry.tell(trait, weight);
    known.add(new Phrase(parts, entry));
  }

  /** What a piece tells by itself. */
  @Nullable Entry of(Piece piece) {
    Entry found = find(piece.key());
    return found == null && piece.stretched() ? find(single(piece.key())) : found;
  }

  private @Nullable Entry find(String key) {
    Entry exact = words.get(key);
    if (exact != null) {
      return exact;
    }
    if (!compounds && key.endsWith("n't")) {
      return negation;
    }
    Set<String> endings = compounds ? GERMAN_ENDINGS : ENGLISH_ENDINGS;
    Entry bent = trie.longest(key, 0, false, endings);
    if (bent != null || !compounds) {
      return bent;
    }
    if (key.startsWith("un") && key.length() > 6) {
      Entry turned = trie.longest(key, 2, false, endings);
      if (turned != null && turned.of(Trait.TONE) > 0) {
        return opposite(turned);
      }
    }
    for (int from = 3; from <= key.length() - SHORTEST_TAIL; from++) {
      Entry tail = trie.longest(key, from, true, endings);
      if (tail != null) {
        return key.endsWith("frei") && tail.of(Trait.TONE) < 0 ? opposite(tail) : tail;
      }
    }
    return null;
  }

  private static Entry opposite(Entry entry) {
    Entry turned = new Entry();
    turned.tell(Trait.TONE, -OPPOSITE * entry.of(Trait.TONE));
    return turned;
  }

  private static String single(String key) {
    StringBuilder single = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
        single.append(key.charAt(i));
      }
    }
    return single.toString();
  }

  /** The longest phrase that begins with this piece, if any does. */
  @Nullable Phrase phraseAt(List<Piece> pieces, int at) {
    List<Phrase> candidates = phrases.get(pieces.get(at).key());
    if (candidates != null) {
      for (Phrase phrase : candidates) {
        if (begins(phrase, pieces, at)) {
          return phrase;
        }
      }
    }
    return null;
  }

  private static boolean begins(Phrase phrase, List<Piece> pieces, int at) {
    List<String> parts = phrase.parts();
    if (at + parts.size() > pieces.size()) {
      return false;
    }
    for (int i = 1; i < parts.size(); i++) {
      String part = parts.get(i);
      String key = pieces.get(at + i).key();
      boolean same =
          (part.endsWith("*") && !key.isEmpty())
              ? key.regionMatches(0, part, 0, part.length() - 1)
              : key.equals(part);
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
