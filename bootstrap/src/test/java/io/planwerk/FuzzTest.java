package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static final List<Object> NASTY =
      Arrays.asList(
          null,
          "",
          " ",
          "\u0000",
          "\ud800",
          "😀".repeat(300),
          "../../etc/passwd",
          "' or 1=1 --",
          "<script>",
          "NaN",
          "2027-13",
          "2027-02-30",
          "9999999-01-01",
          "UTC",
          "EUR",
          true,
          false,
          List.of(),
          Map.of(),
          List.of(List.of()),
          new BigDecimal("-1"),
          new BigDecimal("1e9999"),
          new BigDecimal("1e-9999"),
          new BigDecimal("0.1"),
          new BigDecimal(Long.MAX_VALUE),
          "a".repeat(25_000),
          Map.of("id", "x", "x", "y"));

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
      byte[] document = mutated(tree, format, random);
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

  /** A document that is wrong in its meaning, its shape or its very bytes. */
  private static byte[] mutated(Object tree, Format format, Random random) {
    Object mutant = tree;
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutant = changed(mutant, random);
    }
    byte[] bytes = DocumentText.print(mutant, format);
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> flipped(bytes, random);
      case 2 -> doubled(bytes, random);
      default -> bytes;
    };
  }

  private static @Nullable Object changed(@Nullable Object tree, Random random) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(12) > 0) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      List<Object> names = new ArrayList<>(map.keySet());
      Object name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(8)) {
        case 0 -> copy.remove(name);
        case 1 -> copy.put("x" + random.nextInt(9), copy.remove(name));
        default -> copy.put(name, changed(copy.get(name), random));
      }
      return copy;
    }
    if (tree instanceof List<?> list && !list.isEmpty() && random.nextInt(12) > 0) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int index = random.nextInt(list.size());
      switch (random.nextInt(6)) {
        case 0 -> copy.remove(index);
        case 1 -> copy.add(copy.get(index));
        default -> copy.set(index, changed(copy.get(index), random));
      }
      return copy;
    }
    return NASTY.get(random.nextInt(NASTY.size()));
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(5); i >= 0; i--) {
      copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
    }
    return copy;
  }

  private static byte[] doubled(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = from + random.nextInt(bytes.length - from);
    byte[] copy = Arrays.copyOf(bytes, bytes.length + to - from);
    System.arraycopy(bytes, from, copy, to, bytes.length - from);
    return copy;
  }

  private static long usedAfterCollection() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
