package io.planwerk.domain.content;

import io.planwerk.domain.shared.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the company looks and sounds, so that people recognise it on every platform.
 *
 * @param tone character of the language, such as factual, warm, with humour
 * @param formOfAddress how people are addressed, formally or by first name, and where this differs
 * @param visuals colours, logo, imagery and typefaces
 * @param profile name, picture and description that every profile shows alike
 * @param dos what editors should do
 * @param donts what editors must avoid
 * @param guide where the full brand or style guide is kept
 */
public record BrandRules(
    @Nullable String tone,
    @Nullable String formOfAddress,
    @Nullable String visuals,
    @Nullable String profile,
    List<String> dos,
    List<String> donts,
    @Nullable Link guide) {
  public BrandRules {
    dos = List.copyOf(dos);
    donts = List.copyOf(donts);
  }
}
