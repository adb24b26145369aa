package io.planwerk.persistence.shared;

import io.planwerk.domain.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How values stand in rows. */
public final class Kept {
  private Kept() {}

  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static @Nullable Instant perhaps(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  public static @Nullable Bilingual bilingual(ResultSet row, String de, String en)
      throws SQLException {
    String german = row.getString(de);
    String english = row.getString(en);
    return german == null || english == null ? null : new Bilingual(german, english);
  }
}
