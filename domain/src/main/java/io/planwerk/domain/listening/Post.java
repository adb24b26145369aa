package io.planwerk.domain.listening;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A post taken to pieces, each with what the vocabulary of one language says of it. */
final class Post {
  private final String text;
  private final Vocabulary vocabulary;
  private final List<Piece> pieces;
  private final @Nullable Entry[] single;
  private final Vocabulary.@Nullable Phrase[] phrase;

  Post(String text, List<Piece> pieces, Vocabulary vocabulary) {
    this.text = text;
    this.pieces = pieces;
    this.vocabulary = vocabulary;
    single = new @Nullable Entry[pieces.size()];
    phrase = new Vocabulary.@Nullable Phrase[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isWord()) {
        single[i] = vocabulary.of(pieces.get(i));
      }
      if (!pieces.get(i).key().isEmpty()) {
        phrase[i] = vocabulary.phraseAt(pieces, i);
      }
    }
  }

  boolean isGerman() {
    return vocabulary.isGerman();
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int at) {
    return pieces.get(at);
  }

  /** What the piece says by itself. */
  @Nullable Entry single(int at) {
    return single[at];
  }

  /** What the phrase says that begins with the piece. */
  Vocabulary.@Nullable Phrase phrase(int at) {
    return phrase[at];
  }

  /** The strongest that a piece or the phrase that begins there says; 0 if neither says it. */
  double says(Trait trait, int at) {
    Entry word = single[at];
    Vocabulary.Phrase words = phrase[at];
    double alone = word == null ? 0 : word.of(trait);
    double together = words == null ? 0 : words.entry().of(trait);
    return Math.max(alone, together);
  }

  /** How many pieces belong to what is said there. */
  int length(Trait trait, int at) {
    Vocabulary.Phrase words = phrase[at];
    return words != null && words.entry().has(trait) ? words.parts().size() : 1;
  }

  /** The words as they stand in the post. */
  String words(int at, int length) {
    return text.substring(pieces.get(at).start(), pieces.get(at + length - 1).end());
  }

  int known() {
    int known = 0;
    for (Entry entry : single) {
      known += entry == null ? 0 : 1;
    }
    return known;
  }

  /** Where the sentence ends that begins here: after its mark, or at the end of the post. */
  int endOfSentence(int from) {
    int at = from;
    while (at < pieces.size() && !pieces.get(at).endsSentence()) {
      at++;
    }
    while (at < pieces.size() && pieces.get(at).endsSentence()) {
      at++;
    }
    return at;
  }

  /** Whether a piece of this kind stands in the part. */
  boolean holds(Piece.Kind kind, int from, int to) {
    for (int i = from; i < to; i++) {
      if (pieces.get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The sentences as where they begin, and the end of the last. */
  List<Integer> sentences() {
    List<Integer> begins = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      begins.add(at);
      at = endOfSentence(at);
    }
    begins.add(pieces.size());
    return begins;
  }
}
