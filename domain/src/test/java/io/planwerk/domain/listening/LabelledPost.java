package io.planwerk.domain.listening;

import io.planwerk.domain.shared.Lines;
import java.util.List;

/** A post of which a person said how it is meant. */
record LabelledPost(Tone tone, Urgency urgency, boolean question, boolean complaint, String text) {

  static List<LabelledPost> in(String file) {
    return Lines.of(LabelledPost.class, file).stream().map(LabelledPost::parse).toList();
  }

  private static LabelledPost parse(String line) {
    String[] parts = line.split(" ", 4);
    return new LabelledPost(
        switch (parts[0]) {
          case "+" -> Tone.POSITIVE;
          case "0" -> Tone.NEUTRAL;
          case "-" -> Tone.NEGATIVE;
          default -> throw new IllegalArgumentException(line);
        },
        switch (parts[1]) {
          case "l" -> Urgency.LOW;
          case "n" -> Urgency.NORMAL;
          case "h" -> Urgency.HIGH;
          default -> throw new IllegalArgumentException(line);
        },
        parts[2].contains("q"),
        parts[2].contains("c"),
        parts[3]);
  }
}
