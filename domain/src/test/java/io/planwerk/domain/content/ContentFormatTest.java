package io.planwerk.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.domain.shared.EntityId.FormatId;
import io.planwerk.domain.shared.Hours;
import io.planwerk.domain.shared.Name;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentFormatTest {

  @Test
  void shouldMultiplyTheHoursOfOnePiece() {
    ContentFormat video = format(new Hours(new BigDecimal("6.5")));

    assertThat(video.hoursFor(new BigDecimal("4"))).contains(Hours.of(26));
  }

  @Test
  void shouldNotKnowTheHoursOfPiecesWhenOnePieceIsUnknown() {
    assertThat(format(null).hoursFor(BigDecimal.TEN)).isEmpty();
  }

  private static ContentFormat format(@Nullable Hours hoursPerPiece) {
    return new ContentFormat(
        new FormatId("video"), new Name("Video"), Medium.VIDEO, List.of(), null, hoursPerPiece);
  }
}
