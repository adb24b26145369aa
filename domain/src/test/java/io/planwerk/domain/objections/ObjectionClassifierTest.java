package io.planwerk.domain.objections;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.objections.Classification.Score;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionClassifierTest {
  private final ObjectionClassifier classifier = ObjectionClassifier.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BUDGET_AND_RESOURCES | Dafür haben wir weder Geld noch Leute.",
        "RETURN_ON_INVESTMENT | What revenue do we get out of it?",
        "IT_SHALL_DO_IT | Das soll die IT machen.",
        "LEGAL_DOUBTS | Die DATENSCHUTZGRUNDVERORDNUNG verbietet uns das.",
        "CULTURE_AND_CHANGE | Facebook is for teenagers, not for us."
      })
  void shouldTellWhatStandsBehindASentence(StumblingBlock block, String sentence) {
    Classification found = classifier.classify(sentence, null);

    assertThat(found.block()).isEqualTo(block);
    assertThat(found.unsure()).isNull();
    assertThat(found.scores().getFirst().block()).isEqualTo(block);
  }

  @Test
  void shouldNameTheWordsThatSpokeForIt() {
    Classification found = classifier.classify("Unsere Anwälte raten strikt ab.", null);

    assertThat(found.scores().getFirst().block()).isEqualTo(StumblingBlock.LEGAL_DOUBTS);
    assertThat(found.scores().getFirst().words()).startsWith("Anwälte");
  }

  @Test
  void shouldShareItsConfidenceAmongTheFiveAndNone() {
    Classification found = classifier.classify("Das lohnt sich für uns nicht.", null);

    BigDecimal sum =
        found.scores().stream().map(Score::confidence).reduce(found.noObjection(), BigDecimal::add);
    assertThat(found.scores()).hasSize(5);
    assertThat(sum).isBetween(new BigDecimal("0.997"), new BigDecimal("1.003"));
  }

  @Test
  void shouldNotBeSureWhereItKnowsNoWord() {
    assertThat(classifier.classify("Xqz blorb fnord", null).unsure())
        .isEqualTo(Doubt.UNKNOWN_WORDS);
    assertThat(classifier.classify("!!!", null).unsure()).isEqualTo(Doubt.UNKNOWN_WORDS);
  }

  @Test
  void shouldNotTakeEverySentenceForAnObjection() {
    Classification found = classifier.classify("Das Treffen ist um neun im großen Saal.", null);

    assertThat(found.block()).isNull();
    assertThat(found.unsure()).isEqualTo(Doubt.NO_OBJECTION);
  }

  @Test
  void shouldNotDecideBetweenTwo() {
    Classification found = classifier.classify("Die Rechtsabteilung hat kein Budget dafür.", null);

    assertThat(found.block()).isNull();
    assertThat(found.unsure()).isEqualTo(Doubt.TOO_CLOSE);
  }

  @Test
  void shouldFindOutTheLanguage() {
    assertThat(classifier.classify("Das bringt doch nichts.", null).language())
        .isEqualTo(new Language("de"));
    assertThat(classifier.classify("That brings nothing.", null).language())
        .isEqualTo(new Language("en"));
  }

  @Test
  void shouldTellTheDepartmentFromThePronoun() {
    assertThat(classifier.classify("it soll das machen", Tongue.GERMAN).block())
        .isEqualTo(StumblingBlock.IT_SHALL_DO_IT);
    assertThat(Word.of("IT's job", Tongue.ENGLISH))
        .map(Word::plain)
        .first()
        .isEqualTo("informationstechnik");
    assertThat(Word.of("it works", Tongue.ENGLISH)).map(Word::plain).first().isEqualTo("it");
  }

  @Test
  void shouldReadWordsWithoutUmlautsAccentsAndParticiples() {
    assertThat(Word.of("Größe café abgemahnt", Tongue.GERMAN))
        .map(Word::plain)
        .containsExactly("grosse", "cafe", "abmahnt");
    assertThat(Word.of("Abmahnungen", Tongue.GERMAN).getFirst().stem()).isEqualTo("abmahn");
  }

  @Test
  void shouldLearnTheSameEachTime() {
    ObjectionClassifier again = new ObjectionClassifier(Example.in("heard.txt"));
    String sentence = "Wer bezahlt das, und wozu?";

    assertThat(again.classify(sentence, null)).isEqualTo(classifier.classify(sentence, null));
  }
}
