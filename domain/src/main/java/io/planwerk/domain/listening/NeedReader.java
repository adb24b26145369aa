package io.planwerk.domain.listening;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells what the author of a post needs: an answer, a remedy, help at once. */
final class NeedReader {
  private static final double GRAVE = 3;
  private static final double ENOUGH = 2;
  private static final double HARM = 2;
  private static final double ANGRY = -0.6;
  private static final double NEGATIVE = -0.24;
  private static final int NEGATION_SCOPE = 3;
  private static final int SHORT_QUESTION = 14;
  private static final Map<Trait, Cue.Kind> NEEDS =
      new EnumMap<>(
          Map.of(
              Trait.TROUBLE, Cue.Kind.TROUBLE,
              Trait.REQUEST, Cue.Kind.REQUEST,
              Trait.HASTE, Cue.Kind.HASTE,
              Trait.DANGER, Cue.Kind.DANGER,
              Trait.LEAK, Cue.Kind.LEAK,
              Trait.LEGAL, Cue.Kind.LEGAL,
              Trait.OUTAGE, Cue.Kind.OUTAGE,
              Trait.CALL, Cue.Kind.CALL));

  private final Post post;
  private final double score;
  private final Map<Trait, Double> sums = new EnumMap<>(Trait.class);
  private final Map<Trait, List<Cue>> found = new EnumMap<>(Trait.class);
  private final List<Cue> cues = new ArrayList<>();

  /**
   * What was read of the need.
   *
   * @param cues the words that made it so
   */
  record Reading(Urgency urgency, boolean question, boolean complaint, List<Cue> cues) {}

  private NeedReader(Post post, double score) {
    this.post = post;
    this.score = score;
  }

  /**
   * Reads a post.
   *
   * @param score its tone, -1 to 1
   */
  static Reading read(Post post, double score) {
    NeedReader reader = new NeedReader(post, score);
    reader.weigh();
    boolean question = reader.question();
    boolean complaint = reader.complaint();
    return new Reading(
        reader.urgency(question, complaint), question, complaint, List.copyOf(reader.cues));
  }

  private void weigh() {
    for (int i = 0; i < post.size(); i++) {
      for (Trait trait : NEEDS.keySet()) {
        double weight = post.says(trait, i);
        if (weight > 0 && !(trait == Trait.DANGER && deniedBefore(i))) {
          sums.merge(trait, weight, Double::sum);
          String words = post.words(i, post.length(trait, i));
          found
              .computeIfAbsent(trait, ignored -> new ArrayList<>())
              .add(new Cue(cueOf(trait), words, weight));
        }
      }
      count(Trait.OWN, i);
      count(Trait.YOU, i);
      count(Trait.WONDER, i);
    }
  }

  private static Cue.Kind cueOf(Trait trait) {
    return NEEDS.getOrDefault(trait, Cue.Kind.REQUEST);
  }

  private void count(Trait trait, int at) {
    double weight = post.says(trait, at);
    if (weight > 0) {
      sums.merge(trait, weight, Double::sum);
    }
  }

  /** "Niemand wurde verletzt" is no danger. */
  private boolean deniedBefore(int at) {
    for (int i = Math.max(0, at - NEGATION_SCOPE); i < at; i++) {
      Entry entry = post.single(i);
      if (entry != null && entry.of(Trait.NOT) == 1) {
        return true;
      }
    }
    return false;
  }

  private double sum(Trait trait) {
    return sums.getOrDefault(trait, 0.0);
  }

  private boolean question() {
    List<Integer> begins = post.sentences();
    for (int i = 0; i + 1 < begins.size(); i++) {
      int from = begins.get(i);
      int to = begins.get(i + 1);
      if (isQuestion(from, to)) {
        cues.add(new Cue(Cue.Kind.QUESTION, post.words(from, to - from), 1));
        return true;
      }
    }
    return false;
  }

  private boolean isQuestion(int from, int to) {
    boolean marked = post.holds(Piece.Kind.QUESTION, from, to);
    double wonder = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      if (post.says(Trait.RHETORIC, i) > 0 || post.says(Trait.IRONY, i) > 0) {
        return false;
      }
      wonder = Math.max(wonder, post.says(Trait.WONDER, i));
      words += post.piece(i).kind() == Piece.Kind.WORD ? 1 : 0;
    }
    if (words == 0) {
      return false;
    }
    boolean opensLikeOne = opensLikeQuestion(from, to);
    if (marked) {
      return opensLikeOne || wonder > 0 || (!isTag(from, to) && words > 1);
    }
    boolean shouted = post.holds(Piece.Kind.EXCLAMATION, from, to);
    return !shouted && (wonder >= 2 || (opensLikeOne && words <= SHORT_QUESTION && words > 2));
  }

  private boolean opensLikeQuestion(int from, int to) {
    int first = from;
    while (first < to && post.piece(first).kind() != Piece.Kind.WORD) {
      first++;
    }
    if (first + 1 >= to) {
      return false;
    }
    boolean marked = post.holds(Piece.Kind.QUESTION, from, to);
    if (post.says(Trait.ASKS, first) > 0) {
      return marked || (post.says(Trait.OPENS, first + 1) > 0 && !bringsOwn(from, to));
    }
    return post.says(Trait.OPENS, first) > 0
        && (marked || (post.says(Trait.PERSON, first + 1) > 0 && !bringsOwn(from, to)));
  }

  /** Who speaks of himself without a question mark tells rather than asks. */
  private boolean bringsOwn(int from, int to) {
    if (!post.isGerman()) {
      return false;
    }
    for (int i = from; i < Math.min(to, from + 3); i++) {
      if (post.says(Trait.OWN, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Schön hier, oder?" asks for nothing. */
  private boolean isTag(int from, int to) {
    int last = to - 1;
    while (last > from && post.piece(last).kind() != Piece.Kind.WORD) {
      last--;
    }
    return last > from && post.piece(last - 1).kind() == Piece.Kind.COMMA;
  }

  private boolean complaint() {
    boolean harm =
        sum(Trait.DANGER) >= 2
            || sum(Trait.LEAK) >= 2
            || sum(Trait.LEGAL) >= GRAVE
            || sum(Trait.OUTAGE) >= 2
            || sum(Trait.HASTE) >= 2;
    boolean own = sum(Trait.OWN) > 0;
    boolean you = sum(Trait.YOU) > 0;
    double trouble = sum(Trait.TROUBLE) + (harm && (own || you) ? HARM : 0);
    boolean negative = score <= NEGATIVE;
    double ask = Math.min(2, sum(Trait.REQUEST));
    boolean involved = own || you || ask > 0 || trouble >= 2 * HARM;
    double points =
        Math.min(2.5, trouble * 0.75)
            + (negative ? 1 : 0)
            + (score <= ANGRY ? 0.5 : 0)
            + (own ? 0.5 : 0)
            + ask * 0.75;
    // Who calls upon others speaks to them and not to the company.
    boolean calls = sum(Trait.CALL) >= 2 && !own;
    boolean expects = trouble > 0 || (negative && ask > 0);
    boolean complaint = expects && involved && !calls && score < -NEGATIVE && points >= ENOUGH;
    if (complaint) {
      tell(Trait.TROUBLE);
      tell(Trait.REQUEST);
    }
    return complaint;
  }

  private void tell(Trait trait) {
    cues.addAll(found.getOrDefault(trait, List.of()));
  }

  private Urgency urgency(boolean question, boolean complaint) {
    boolean grave = false;
    for (Trait trait : List.of(Trait.DANGER, Trait.LEAK, Trait.LEGAL, Trait.CALL)) {
      if (sum(trait) >= GRAVE) {
        grave = true;
        tell(trait);
      }
    }
    double haste = sum(Trait.HASTE);
    boolean waiting = complaint || haste >= 2 || sum(Trait.REQUEST) > 0 || score <= NEGATIVE;
    boolean involved = sum(Trait.OWN) + sum(Trait.YOU) > 0;
    double near =
        haste + sum(Trait.OUTAGE) + sum(Trait.DANGER) + sum(Trait.LEAK) + (complaint ? 0.5 : 0);
    if (!grave && involved && waiting && near >= GRAVE - 0.5) {
      grave = true;
      for (Trait trait : List.of(Trait.HASTE, Trait.OUTAGE, Trait.DANGER, Trait.LEAK)) {
        tell(trait);
      }
    }
    if (grave) {
      return Urgency.HIGH;
    }
    return question || complaint || sum(Trait.WONDER) > 0 ? Urgency.NORMAL : Urgency.LOW;
  }
}
