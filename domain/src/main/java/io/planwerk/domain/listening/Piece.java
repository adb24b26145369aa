package io.planwerk.domain.listening;

/**
 * A piece of a post.
 *
 * @param kind what sort of piece
 * @param key the piece as word lists know it: small letters, no accents, umlauts as ae, oe, ue
 * @param start where it begins in the post
 * @param end where the next one could begin
 * @param loud whether it is in capitals that mean shouting
 * @param stretched whether a letter is repeated as in sooo; the key keeps two of them
 */
record Piece(Kind kind, String key, int start, int end, boolean loud, boolean stretched) {
  enum Kind {
    WORD,
    EMOJI,
    /** An address, a user, a number: no word, but something. */
    OTHER,
    COMMA,
    STOP,
    EXCLAMATION,
    QUESTION
  }

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.EMOJI;
  }

  boolean endsSentence() {
    return kind == Kind.STOP || kind == Kind.EXCLAMATION || kind == Kind.QUESTION;
  }
}
