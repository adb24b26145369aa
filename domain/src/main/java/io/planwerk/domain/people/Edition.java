package io.planwerk.domain.people;

import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.organisation.Guideline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What exactly somebody acknowledges: a version of a guideline with its wording.
 *
 * @param version as printed on the guideline; absent where it has none
 * @param fingerprint of link and text, so that a change under the same version shows; absent where
 *     the wording isn't known any more, which is so for earlier versions
 */
public record Edition(@Nullable String version, @Nullable String fingerprint) {

  /** In what an acknowledgement lags behind the guideline. */
  public enum Change {
    /** Another version holds by now. */
    VERSION,
    /** Link or text were changed, and the version wasn't. */
    WORDING
  }

  /** The guideline as it stands in the plan. */
  public static Edition of(Guideline guideline) {
    Map<String, @Nullable Object> wording = new LinkedHashMap<>();
    wording.put("link", guideline.link() == null ? null : guideline.link().value().toString());
    wording.put("text", guideline.text());
    return new Edition(guideline.version(), Fingerprint.of(wording));
  }

  /** What has changed from this edition to a later one; absent when nothing has. */
  public @Nullable Change changeTo(Edition later) {
    if (!Objects.equals(version, later.version)) {
      return Change.VERSION;
    }
    return Objects.equals(fingerprint, later.fingerprint) ? null : Change.WORDING;
  }
}
