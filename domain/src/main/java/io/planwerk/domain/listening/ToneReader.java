package io.planwerk.domain.listening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the praise and blame of a post: each word by its list, turned by negation, strengthened
 * and weakened by what stands before it, less before a "but" and more after it.
 */
final class ToneReader {
  private static final double STRONGER = 0.35;
  private static final double WEAKER = 0.4;
  private static final double TURNED_PRAISE = -0.8;
  private static final double TURNED_BLAME = -0.45;
  private static final double BEFORE_BUT = 0.5;
  private static final double AFTER_BUT = 1.4;
  private static final double SHOUTED = 1.25;
  private static final double EXCLAIMED = 0.1;
  private static final double PRAISE_IN_QUESTION = 0.3;
  private static final double IMPLIED = -2;
  private static final double MISSED = -0.5;
  private static final double BEND = 8;
  private static final double CLEAR = 0.24;
  private static final double MIXED = 0.2;
  private static final int SCOPE = 5;
  private static final int STRENGTH_SCOPE = 3;
  private static final int LONG = 25;
  private static final int LONG_SPREAD = 50;

  private final Post post;
  private final List<Weighed> weighed = new ArrayList<>();
  private final List<Cue> cues = new ArrayList<>();
  private int clause;
  private int sentence;
  private double strength = 1;
  private int strengthUntil = -1;
  private int negated = -1;
  private double negation;
  private boolean negationUsed = true;
  private boolean contrast;
  private boolean opensWithSo;
  private double ironic;

  /**
   * What was read of the tone.
   *
   * @param score -1 to 1
   * @param cues the words that made it so
   */
  record Reading(Tone tone, double score, List<Cue> cues) {}

  private static final class Weighed {
    private final int at;
    private final int length;
    private final int clause;
    private final int sentence;
    private final double works;
    private double value;

    Weighed(int at, int length, int clause, int sentence, double value, double works) {
      this.at = at;
      this.length = length;
      this.clause = clause;
      this.sentence = sentence;
      this.value = value;
      this.works = works;
    }
  }

  private ToneReader(Post post) {
    this.post = post;
  }

  static Reading read(Post post) {
    ToneReader reader = new ToneReader(post);
    List<Integer> begins = post.sentences();
    for (int i = 0; i + 1 < begins.size(); i++) {
      reader.sentence(begins.get(i), begins.get(i + 1));
    }
    return reader.conclude();
  }

  private void sentence(int from, int to) {
    int first = weighed.size();
    if (isLoneNegation(from, to)) {
      irony(from, 1, 2);
      return;
    }
    contrast = false;
    // "So gut war es noch nie" turns nothing.
    opensWithSo = post.piece(from).key().equals("so");
    int at = from;
    while (at < to) {
      at += piece(at);
    }
    closeClause();
    sentence++;
    finish(first, from, to);
  }

  /** "Great service... NOT" says the opposite of what stands before it. */
  private boolean isLoneNegation(int from, int to) {
    Entry entry = post.single(from);
    return to - from <= 3
        && entry != null
        && entry.has(Trait.NOT)
        && (from + 1 == to || post.piece(from + 1).endsSentence())
        && !weighed.isEmpty()
        && weighed.getLast().value > 0;
  }

  private int piece(int at) {
    Piece piece = post.piece(at);
    if (piece.kind() == Piece.Kind.COMMA) {
      closeClause();
      return 1;
    }
    Vocabulary.Phrase phrase = post.phrase(at);
    if (phrase != null && tellsTone(phrase.entry())) {
      entry(at, phrase.parts().size(), phrase.entry());
      return phrase.parts().size();
    }
    Entry entry = post.single(at);
    if (entry != null && tellsTone(entry)) {
      entry(at, 1, entry);
    }
    return 1;
  }

  private static boolean tellsTone(Entry entry) {
    return toneOf(entry) != 0
        || entry.has(Trait.WORKS)
        || entry.has(Trait.TONE)
        || entry.has(Trait.NOT)
        || entry.has(Trait.PLAIN)
        || entry.has(Trait.MORE)
        || entry.has(Trait.LESS)
        || entry.has(Trait.BUT)
        || entry.has(Trait.IRONY);
  }

  private void entry(int at, int length, Entry entry) {
    if (entry.has(Trait.IRONY)) {
      irony(at, length, entry.of(Trait.IRONY));
    }
    if (entry.has(Trait.BUT)) {
      contrast();
    }
    if (entry.has(Trait.NOT)) {
      negated = at;
      negation = entry.of(Trait.NOT);
      negationUsed = false;
    }
    boolean leadsOn = leadsToTone(at + length);
    if (entry.has(Trait.MORE) && (leadsOn || !entry.has(Trait.TONE))) {
      strengthen(at + length, 1 + STRONGER * entry.of(Trait.MORE));
    } else if (entry.has(Trait.LESS) && (leadsOn || !entry.has(Trait.TONE))) {
      if (notBefore(at, length)) {
        negated = at;
        negation = 0.6;
        negationUsed = false;
      } else {
        strengthen(at + length, 1 - WEAKER * entry.of(Trait.LESS));
      }
    } else if (toneOf(entry) != 0 || entry.has(Trait.WORKS)) {
      weigh(at, length, toneOf(entry), entry.of(Trait.WORKS));
    }
  }

  /** Danger, a leak, a lawyer and a call to boycott are bad news even where no word blames. */
  private static double toneOf(Entry entry) {
    if (entry.has(Trait.TONE)) {
      return entry.of(Trait.TONE);
    }
    boolean bad =
        entry.of(Trait.DANGER) >= 2
            || entry.of(Trait.LEAK) >= 2
            || entry.of(Trait.LEGAL) >= 2
            || entry.of(Trait.CALL) > 2;
    return bad ? IMPLIED : 0;
  }

  /** "Not exactly", "nicht gerade": what weakens with a negation in it turns as well. */
  private boolean notBefore(int at, int length) {
    Entry first = post.single(at);
    return length > 1 && first != null && first.has(Trait.NOT);
  }

  private boolean leadsToTone(int next) {
    if (next >= post.size() || post.piece(next).kind() != Piece.Kind.WORD) {
      return false;
    }
    Entry entry = post.single(next);
    return entry != null && entry.of(Trait.TONE) != 0;
  }

  private void strengthen(int from, double by) {
    strength = strengthUntil >= from - 1 ? strength * by : by;
    strengthUntil = from + STRENGTH_SCOPE - 1;
  }

  private void contrast() {
    closeClause();
    for (Weighed each : weighed) {
      if (each.sentence >= sentence - 1) {
        each.value *= BEFORE_BUT;
      }
    }
    contrast = true;
  }

  /** Takes down a word with its tone, and how much blame it is when negated whatever its tone. */
  private void weigh(int at, int length, double tone, double works) {
    double value = tone;
    Piece piece = post.piece(at);
    boolean word = piece.kind() == Piece.Kind.WORD;
    if (word && strengthUntil >= at) {
      value *= strength;
      strengthUntil = -1;
    }
    if (word && negated >= 0 && at > negated && at - negated <= SCOPE) {
      value = turned(value, works);
      negationUsed = true;
    }
    if (piece.loud() || piece.stretched()) {
      value *= SHOUTED;
    }
    if (contrast) {
      value *= AFTER_BUT;
    }
    weighed.add(new Weighed(at, length, clause, sentence, value, works));
  }

  private double turned(double value, double works) {
    return value < 0
        ? value * negation * TURNED_BLAME
        : Math.min(value * negation * TURNED_PRAISE, -works * negation);
  }

  /** In German a negation also turns what stands before it: "gefällt mir nicht". */
  private void closeClause() {
    if (!negationUsed && !turnsBack() && negation == 1) {
      // "Es kam keiner": what isn't there is rather missed than not.
      weighed.add(new Weighed(negated, 1, clause, sentence, MISSED, 0));
    }
    negated = -1;
    negationUsed = true;
    strengthUntil = -1;
    clause++;
  }

  private boolean turnsBack() {
    if (!post.isGerman() || weighed.isEmpty()) {
      return false;
    }
    Weighed last = weighed.getLast();
    boolean near = last.clause == clause && last.at < negated && negated - last.at <= SCOPE;
    if (!near || post.piece(last.at).kind() != Piece.Kind.WORD) {
      return false;
    }
    if (!opensWithSo && (last.value > 0 || (last.value == 0 && last.works > 0))) {
      last.value = turned(last.value, last.works);
    }
    return true;
  }

  private void finish(int first, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += post.piece(i).kind() == Piece.Kind.EXCLAMATION ? 1 : 0;
    }
    boolean asked = post.holds(Piece.Kind.QUESTION, from, to);
    for (Weighed each : weighed.subList(first, weighed.size())) {
      each.value *= 1 + EXCLAIMED * Math.min(marks, 3);
      if (asked
          && (each.value > 0 || each.value == MISSED)
          && post.piece(each.at).kind() == Piece.Kind.WORD) {
        each.value *= PRAISE_IN_QUESTION;
      }
    }
    praiseThenTrouble(first, from, to);
  }

  /** "Super, wieder 40 Minuten": an exclamation of praise that bad news follow. */
  private void praiseThenTrouble(int first, int from, int to) {
    if (weighed.size() <= first || to - from < 4) {
      return;
    }
    Weighed opening = weighed.get(first);
    if (opening.at > from + 1
        || opening.value <= 0
        || opening.at + opening.length >= to
        || post.piece(opening.at + opening.length).kind() != Piece.Kind.COMMA) {
      return;
    }
    for (int i = opening.at + opening.length; i < to; i++) {
      if (post.says(Trait.EVENT, i) > 0 || post.says(Trait.TROUBLE, i) > 0) {
        irony(opening.at, opening.length, 2);
        return;
      }
    }
  }

  private void irony(int at, int length, double weight) {
    ironic += weight;
    cues.add(new Cue(Cue.Kind.IRONY, post.words(at, length), weight));
  }

  private Reading conclude() {
    double praise = 0;
    double blame = 0;
    for (Weighed each : weighed) {
      praise += Math.max(0, each.value);
      blame -= Math.min(0, each.value);
      if (each.value == 0) {
        continue;
      }
      cues.add(
          new Cue(
              Cue.Kind.TONE,
              post.words(each.at, each.length),
              Math.round(each.value * 100) / 100.0));
    }
    double spread = 1 + Math.max(0, post.size() - LONG) / (double) LONG_SPREAD;
    if (ironic > 0) {
      // Praise in irony is blame, but nobody can swear to it.
      return of(-blame - praise / 2, spread, blame >= 2 ? null : Tone.UNSURE);
    }
    boolean mixed =
        Math.min(praise, blame) >= 1 && Math.abs(praise - blame) < MIXED * (praise + blame);
    return of(praise - blame, spread, mixed ? Tone.UNSURE : null);
  }

  private Reading of(double sum, double spread, @Nullable Tone forced) {
    double even = sum / spread;
    double score = even / Math.sqrt(even * even + BEND);
    Tone tone = score >= CLEAR ? Tone.POSITIVE : score <= -CLEAR ? Tone.NEGATIVE : Tone.NEUTRAL;
    return new Reading(
        forced == null ? tone : forced, Math.round(score * 1000) / 1000.0, List.copyOf(cues));
  }
}
