package io.planwerk.listening;

import static io.planwerk.listening.Topics.ENGLISH;
import static io.planwerk.listening.Topics.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuceneTopicMatchingTest implements TopicMatchingContract {

  @Override
  public TopicMatching matching() {
    return new LuceneTopicMatching();
  }

  @ParameterizedTest
  @CsvSource({
    "Handwerker, den Handwerkern, true",
    "Förderung, die Förderungen, true",
    "Markt, auf Märkten, true",
    "Solaranlage, mit Solaranlagen, true",
    "Polster, in Polen, false",
    "Heizung, heizen, false"
  })
  void shouldKnowGermanWords(String term, String text, boolean found) {
    assertThat(finds(Topics.of(term), text, GERMAN)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "company, two companies, true",
    "box, boxes, true",
    "heat pump, cheap heat pumps, true",
    "university, the universe, false",
    "organization, organs, false"
  })
  void shouldKnowEnglishWords(String term, String text, boolean found) {
    assertThat(finds(Topics.of(term), text, ENGLISH)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "NLB 8, die NLB-8 läuft, true",
    "NLB 8, die nlb8 läuft, false",
    "NLB-8, die NLB8 läuft, true",
    "Messe, #Messe2027, true",
    "Messe2027, #Messe2027, true",
    "35, nur 3.5 Prozent, false",
    "3.5, nur 3.5 Prozent, true",
    "R2D2, r2d2!, true"
  })
  void shouldReadFigures(String term, String text, boolean found) {
    assertThat(finds(Topics.of(term), text, GERMAN)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"東京, 私は東京に住んでいます, true", "東京, 京東, false", "Москва, в москва!, true"})
  void shouldReadOtherScripts(String term, String text, boolean found) {
    assertThat(finds(Topics.of(term), text, null)).isEqualTo(found);
  }

  @Test
  void shouldTakeAnyTextAndAnyTerm() {
    StringBuilder all = new StringBuilder();
    for (int each = 0; each <= Character.MAX_VALUE; each++) {
      all.append((char) each);
    }
    all.append(" \uD83D Nordlicht ").append("x".repeat(100_000)).append("_".repeat(1000));
    List<Topic> topics =
        Stream.concat(
                Stream.of("Nordlicht", all.toString(), "\uD83D*", "\"*", "x-*-y", "\"\"\"", "'s"),
                all.chars().filter(each -> each < 0x3000).mapToObj(each -> (char) each + "*"))
            .map(Topics::of)
            .toList();
    assertThat(matching().matcher(topics.subList(0, 1)).of(all.toString(), null)).hasSize(1);
    assertThat(matching().matcher(topics).of(all.toString(), GERMAN)).hasSize(1);
  }

  @Test
  void shouldTakeMoreTermsThanAQueryOfLuceneHasClauses() {
    String[] terms = IntStream.range(0, 5000).mapToObj(at -> "Wort" + at).toArray(String[]::new);
    Topic topic = Topics.of(terms);
    assertThat(finds(topic, "das Wort4999", null)).isTrue();
    assertThat(finds(topic, "das Wort5000", null)).isFalse();
  }

  @Test
  void shouldAnswerManyThreads() throws Exception {
    TopicMatching.Matcher matcher =
        matching()
            .matcher(
                IntStream.range(0, 100)
                    .mapToObj(
                        at -> Topics.topic("t-" + at, List.of("Wort" + at + " Fenster"), List.of()))
                    .toList());
    Callable<Long> wrong =
        () ->
            IntStream.range(0, 500)
                .filter(
                    at ->
                        !matcher
                            .of("Mit Wort" + at % 100 + " Fenstern und Wort7", null)
                            .toString()
                            .equals("[TopicId[value=t-" + at % 100 + "]]"))
                .count();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Long> each :
          threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> wrong).toList())) {
        assertThat(each.get()).isZero();
      }
    }
  }

  /** The server starts without it; only topics bring it in. */
  @Test
  void shouldLoadLuceneOnlyForTopics() throws Exception {
    List<String> refused = new ArrayList<>();
    try (URLClassLoader loader = withoutLucene(refused)) {
      Object matching =
          loader.loadClass(StartsMatching.class.getName()).getDeclaredConstructor().newInstance();
      assertThat(matching.toString()).isEqualTo("LuceneTopicMatching");
    }
    assertThat(refused).isEmpty();
  }

  /** Puts the module to work, within the class loader that loads it. */
  public static final class StartsMatching {
    @Override
    public String toString() {
      return com.google.inject.Guice.createInjector(new ListeningModule())
          .getInstance(TopicMatching.class)
          .getClass()
          .getSimpleName();
    }
  }

  private static URLClassLoader withoutLucene(List<String> refused) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(Path.of(each).toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.startsWith("org.apache.lucene.") || name.startsWith("org.tartarus.")) {
          refused.add(name);
          throw new ClassNotFoundException(name);
        }
        return super.findClass(name);
      }
    };
  }

  @Test
  void shouldSayNothingOnTheStandardStreams() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Speaks.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said.strip()).isEqualTo("1");
    assertThat(process.waitFor()).isZero();
  }

  /** Finds one topic and ends, which it wouldn't with a thread left running. */
  public static final class Speaks {
    public static void main(String[] arguments) {
      System.out.println(
          new LuceneTopicMatching()
              .matcher(List.of(Topics.of("Nordlicht Fenster")))
              .of("von Nordlicht Fenstern", GERMAN)
              .size());
    }
  }
}
