package io.planwerk.persistence.observations;

import io.planwerk.domain.observations.Slice;
import io.planwerk.domain.shared.EntityId;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.EntityId.MeasureId;
import io.planwerk.domain.shared.EntityId.PlatformId;
import io.planwerk.domain.shared.Name;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A slice as one text, by which it can be found. */
final class SliceText {
  static final String WHOLE = "";
  private static final String SEPARATOR = "\u001f";

  private SliceText() {}

  static String of(Slice slice) {
    return slice.isWhole()
        ? WHOLE
        : String.join(
            SEPARATOR,
            slice.campaign() == null ? "" : slice.campaign().value(),
            text(slice.measure()),
            text(slice.platform()),
            text(slice.audience()));
  }

  private static String text(@Nullable EntityId id) {
    return id == null ? "" : id.value();
  }

  static Slice parse(String text) {
    if (text.isEmpty()) {
      return Slice.WHOLE;
    }
    String[] parts = text.split(SEPARATOR, -1);
    return new Slice(
        part(parts[0], Name::new),
        part(parts[1], MeasureId::new),
        part(parts[2], PlatformId::new),
        part(parts[3], AudienceId::new));
  }

  private static <T> @Nullable T part(String text, Function<String, T> toPart) {
    return text.isEmpty() ? null : toPart.apply(text);
  }
}
