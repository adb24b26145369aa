package io.planwerk.domain.listening;

import io.planwerk.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads what posts in German and English say: language, tone, urgency, question, complaint. It goes
 * by word lists and rules only, so the same text always reads the same and every reading names its
 * words. Immutable; one serves all threads.
 */
public final class Analyser {
  /** Score of a complaint that blames nobody in words. */
  private static final double MATTER_OF_FACT = -0.25;

  private final Vocabulary german = Vocabulary.german();
  private final Vocabulary english = Vocabulary.english();
  private final LanguageProfiles profiles = new LanguageProfiles(german, english);

  /** Reads the word lists, which takes some tenths of a second. */
  public Analyser() {}

  /**
   * Tells the language of a text.
   *
   * @return de, en, or und for any other as well as for too little text
   */
  public Language language(String text) {
    return profiles.of(text).told();
  }

  /**
   * Reads a text.
   *
   * @param text a post, comment or headline
   * @param stated language that the sender states; used where the text itself doesn't tell
   */
  public TextReading read(String text, @Nullable Language stated) {
    LanguageProfiles.Guess guess = profiles.of(text);
    boolean told = !guess.told().equals(TextReading.UNKNOWN);
    Language language = told || stated == null ? guess.told() : stated;
    // A text that is too short to be sure of its language can still be plain praise or blame.
    Language tongue = told || stated == null ? guess.likeliest() : stated;
    List<Piece> pieces = Pieces.of(text);
    Post post = inside(tongue, text, pieces);
    ToneReader.Reading tone = ToneReader.read(post);
    NeedReader.Reading need = NeedReader.read(post, tone.score());
    List<Cue> because = new ArrayList<>(tone.cues());
    because.addAll(need.cues());
    boolean matterOfFact = need.complaint() && tone.tone() == Tone.NEUTRAL;
    Tone heard = matterOfFact ? Tone.NEGATIVE : tone.tone();
    return new TextReading(
        language,
        isForeign(tongue, pieces) ? Tone.UNSURE : heard,
        matterOfFact ? Math.min(tone.score(), MATTER_OF_FACT) : tone.score(),
        need.urgency(),
        need.question(),
        need.complaint(),
        because);
  }

  private Post inside(Language language, String text, List<Piece> pieces) {
    if (isOf(language, "de")) {
      return new Post(text, pieces, german);
    }
    Post inEnglish = new Post(text, pieces, english);
    if (isOf(language, "en")) {
      return inEnglish;
    }
    Post inGerman = new Post(text, pieces, german);
    return inGerman.known() > inEnglish.known() ? inGerman : inEnglish;
  }

  private static boolean isOf(Language language, String tag) {
    return language.tag().equals(tag) || language.tag().startsWith(tag + "-");
  }

  /** Words in a language that no list knows; pictures alone are read whatever the language. */
  private static boolean isForeign(Language language, List<Piece> pieces) {
    if (isOf(language, "de") || isOf(language, "en")) {
      return false;
    }
    return pieces.stream().filter(piece -> piece.kind() == Piece.Kind.WORD).count() > 1
        || !Objects.equals(language, TextReading.UNKNOWN);
  }
}
