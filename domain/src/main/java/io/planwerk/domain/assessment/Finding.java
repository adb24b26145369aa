package io.planwerk.domain.assessment;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.JsonPatch;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.waivers.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule found.
 *
 * @param rule the id of the rule, {@code <area>.<name>}
 * @param severity how much it weighs
 * @param pointers JSON Pointers of every place in the document that it speaks of
 * @param message what was found, built from the facts
 * @param why why it matters
 * @param remedy what to do about it
 * @param source the article, framework or law behind the rule
 * @param fix a patch of the document that mends it, where mending is mechanical
 * @param waiver by which somebody puts up with it, as long as that is in force
 */
public record Finding(
    String rule,
    Severity severity,
    List<String> pointers,
    Bilingual message,
    Bilingual why,
    Bilingual remedy,
    String source,
    @Nullable JsonPatch fix,
    @Nullable Waiver waiver) {
  private static final int HASH_LENGTH = 8;

  public Finding {
    pointers = List.copyOf(pointers);
  }

  Finding waivedBy(Waiver other) {
    return new Finding(rule, severity, pointers, message, why, remedy, source, fix, other);
  }

  public boolean isWaived() {
    return waiver != null;
  }

  /**
   * Names the finding within its assessment, and the same finding in other assessments: it stays
   * for as long as the rule speaks of the same places.
   */
  public String id() {
    return rule + ":" + Fingerprint.of(pointers).substring(0, HASH_LENGTH);
  }
}
