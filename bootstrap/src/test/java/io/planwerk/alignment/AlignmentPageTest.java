package io.planwerk.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.inject.Guice;
import io.planwerk.application.alignment.Aligner;
import io.planwerk.application.port.AllocationSolver;
import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.FrontierPoint;
import io.planwerk.domain.alignment.Question;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.strategy.StrategyFormat;
import io.planwerk.optimizer.OptimizerModule;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages that explain the alignment quote the sample's own figures. */
class AlignmentPageTest {
  private static final double LEFT = 70;
  private static final double BOTTOM = 300;
  private static final double PER_EURO = 600 / 1400.0;
  private static final double PER_POINT = 250 / 4.4;
  private static final double LOWEST = 96;
  private static final double HALF_A_PIXEL = 0.5;

  private static Alignment alignment;

  @BeforeAll
  static void align() throws IOException {
    try (InputStream sample =
        AlignmentPageTest.class.getResourceAsStream("/samples/nordlicht-2027.yaml")) {
      Parsing.Parsed parsed =
          (Parsing.Parsed) DocumentText.parse(sample.readAllBytes(), Format.YAML);
      StrategyDocument document =
          ((Reading.Read<StrategyDocument>) StrategyFormat.CURRENT.read(parsed.tree())).value();
      AllocationSolver solver =
          Guice.createInjector(new OptimizerModule()).getInstance(AllocationSolver.class);
      alignment =
          new Aligner(solver, InstantSource.fixed(Instant.EPOCH))
              .align(document.strategy(), Question.PLAIN);
    }
  }

  @Test
  void shouldQuoteTheSampleInEnglish() throws IOException {
    assertThat(sentences(Bilingual::en)).containsAll(quotes("alignment.md"));
  }

  @Test
  void shouldQuoteTheSampleInGerman() throws IOException {
    assertThat(sentences(Bilingual::de)).containsAll(quotes("ausrichtung.md"));
  }

  @Test
  void shouldDrawTheFrontier() throws IOException {
    Matcher line = Pattern.compile("<polyline points=\"([^\"]*)\"").matcher(text("frontier.svg"));
    assertThat(line.find()).isTrue();
    String[] drawn = line.group(1).split(" ", -1);
    assertThat(drawn).hasSameSizeAs(alignment.frontier());
    for (int i = 0; i < drawn.length; i++) {
      FrontierPoint point = alignment.frontier().get(i);
      String[] place = drawn[i].split(",", -1);
      assertThat(Double.parseDouble(place[0]))
          .isCloseTo(
              LEFT + PER_EURO * point.extraMoney().amount().doubleValue(), within(HALF_A_PIXEL));
      assertThat(Double.parseDouble(place[1]))
          .isCloseTo(
              BOTTOM - PER_POINT * (point.attainment().doubleValue() * 100 - LOWEST),
              within(HALF_A_PIXEL));
    }
  }

  private static List<String> quotes(String page) throws IOException {
    List<String> quotes =
        text(page)
            .lines()
            .filter(line -> line.startsWith("> "))
            .map(line -> line.substring(2))
            .toList();
    assertThat(quotes).hasSizeGreaterThan(9);
    return quotes;
  }

  private static String text(String file) throws IOException {
    Path docs = Path.of("..", "docs");
    return Files.readString(docs.resolve(file), StandardCharsets.UTF_8);
  }

  /** Figures are set apart by spaces that don't break; pages needn't be that careful. */
  private static List<String> sentences(Function<Bilingual, String> language) {
    List<Bilingual> all = new ArrayList<>(alignment.summary());
    alignment.bottlenecks().forEach(bottleneck -> all.add(bottleneck.text()));
    alignment.conflicts().forEach(conflict -> all.add(conflict.text()));
    alignment
        .options()
        .forEach(
            option -> {
              all.addAll(option.lines());
              all.addAll(option.steps());
            });
    return all.stream().map(language).map(text -> text.replace('\u00a0', ' ')).toList();
  }
}
