package io.planwerk;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Documents as no honest client sends them, made of ones that it would send. */
final class Mutants {
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

  /** What a tree can't hold, or no printer would print. */
  private static final List<String> RAW =
      List.of(
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\\udc00\\ud800x\"",
          "1e999999999",
          "-1e-999999999",
          "9".repeat(400),
          "0x1F",
          "[".repeat(20_000),
          "{\"a\":".repeat(2_000),
          "[]".repeat(3),
          "&a [*a, *a]",
          "!!java.net.URL [x]",
          "'",
          "\t");

  private Mutants() {}

  /** A document that is wrong in its meaning, its shape or its very bytes. */
  static byte[] of(@Nullable Object tree, Format format, Random random) {
    @Nullable Object mutant = tree;
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutant = changed(mutant, random);
    }
    byte[] bytes = DocumentText.print(mutant, format);
    return random.nextInt(5) < 3 ? damaged(bytes, random) : bytes;
  }

  /** A text that broke off, was scrambled or repeated, or holds what its format can't say. */
  static byte[] damaged(byte[] bytes, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 1 -> flipped(bytes, random);
      case 2 -> doubled(bytes, random);
      default -> planted(bytes, random);
    };
  }

  private static byte[] planted(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Integer> colons =
        IntStream.range(0, text.length()).filter(i -> text.charAt(i) == ':').boxed().toList();
    int at = colons.isEmpty() ? 0 : colons.get(random.nextInt(colons.size())) + 1;
    String seed = RAW.get(random.nextInt(RAW.size()));
    int after = text.indexOf(',', at);
    return (text.substring(0, at) + seed + (after < 0 ? "" : text.substring(after)))
        .getBytes(StandardCharsets.UTF_8);
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
}
