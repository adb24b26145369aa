package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand mutated documents: no answer is a server error, none stays out, and the memory
 * doesn't grow.
 */
class FuzzTest {
  private static final int DOCUMENTS = 10_000;
  private static final Set<Integer> EXPECTED = Set.of(201, 400, 409, 413, 415, 422);
  private static final long MOST_GROWTH = 64L << 20;

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws InterruptedException {
    server = TestServer.start(folder).withSamples();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void shouldAnswerEveryMutatedDocumentWithoutAServerError() throws InterruptedException {
    Random random = new Random(42);
    List<Object> trees = Samples.STRATEGIES.stream().map(FuzzTest::tree).toList();
    run(random, trees, DOCUMENTS / 10);
    long before = usedAfterCollection();
    run(random, trees, DOCUMENTS - DOCUMENTS / 10);
    assertThat(usedAfterCollection() - before).as("growth of the heap").isLessThan(MOST_GROWTH);
  }

  private static void run(Random random, List<Object> trees, int documents)
      throws InterruptedException {
    for (int i = 0; i < documents; i++) {
      Object tree = trees.get(random.nextInt(trees.size()));
      Format format = random.nextInt(4) == 0 ? Format.YAML : Format.JSON;
      byte[] document = Mutants.of(tree, format, random);
      HttpResponse<byte[]> answer =
          server.api.send(
              "POST", "/api/v1/strategies", Map.of("Content-Type", format.mediaType()), document);
      assertThat(answer.statusCode())
          .as(
              () ->
                  TestServer.text(answer) + " for " + new String(document, StandardCharsets.UTF_8))
          .isIn(EXPECTED);
      if (answer.statusCode() == 201) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(server.send("DELETE", location, Map.of("If-Match", "*"), "").statusCode())
            .isEqualTo(204);
      }
    }
  }

  private static Object tree(String sample) {
    if (DocumentText.parse(Samples.read(sample), Format.YAML)
        instanceof Parsing.Parsed(Map<?, ?> tree)) {
      Map<Object, Object> own = new LinkedHashMap<>(tree);
      own.put("id", "fuzz");
      return own;
    }
    throw new IllegalStateException(sample);
  }

  private static long usedAfterCollection() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
