package io.planwerk.listening;

import io.planwerk.listening.SearchTerm.Word;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that are known already, as Lucene wants to be handed them. Read any number of times. */
final class Tokens extends TokenStream {
  private final CharTermAttribute text = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute mark = addAttribute(KeywordAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  /**
   * One word, or what stands beside one.
   *
   * @param mark whether to leave it as it is
   * @param step 1 for the next word, 0 for what stands beside the last one
   */
  private record Token(String text, boolean mark, int step) {}

  /**
   * A word of a plain text.
   *
   * @param from place of its first letter
   * @param to place after its last letter
   */
  record Found(String word, int from, int to) {}

  /** The words of a text in plain spelling, by the rules of Unicode. */
  static List<Found> in(String plain) {
    List<Found> words = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      CharTermAttribute word = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(plain));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words.add(new Found(word.toString(), offset.startOffset(), offset.endOffset()));
      }
      tokenizer.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words without their inflections. */
  static List<String> stems(Form form, List<Word> words) {
    Tokens tokens = new Tokens();
    words.forEach(word -> tokens.tokens.add(new Token(word.text(), word.mark(), 1)));
    List<String> stems = new ArrayList<>();
    try (TokenStream stream = form.stems(tokens)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(stem.toString());
      }
      stream.end();
      return stems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the words of another text. */
  void read(String written, Marks marks) {
    tokens.clear();
    for (Found found : in(Spelling.ofText(written))) {
      List<String> parts = Spelling.parts(found.word());
      String whole = String.join("", parts);
      for (int at = 0; at < parts.size(); at++) {
        add(parts.get(at), 1, marks);
        // At both ends, so that phrases may go on before and after.
        if (parts.size() > 1 && (at == 0 || at == parts.size() - 1)) {
          add(whole, 0, marks);
        }
      }
    }
  }

  private void add(String word, int ahead, Marks marks) {
    String base = Spelling.base(word);
    tokens.add(new Token(base, false, ahead));
    marks.of(word, base, each -> tokens.add(new Token(each, true, 0)));
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    Token token = tokens.get(next++);
    text.append(token.text());
    mark.setKeyword(token.mark());
    step.setPositionIncrement(token.step());
    return true;
  }
}
