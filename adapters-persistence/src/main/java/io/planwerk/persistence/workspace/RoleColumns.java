package io.planwerk.persistence.workspace;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.workspace.Role;
import io.planwerk.domain.workspace.Roles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns that tokens and members have in common. */
final class RoleColumns {

  /** Stands where there is no role in the whole workspace. */
  private static final String NONE = "NONE";

  private RoleColumns() {}

  static Roles read(ResultSet row) throws SQLException {
    String role = row.getString("role");
    return new Roles(
        role.equals(NONE) ? null : Role.valueOf(role),
        organisations(row.getString("organisations")));
  }

  private static Map<OrganisationId, Role> organisations(String text) {
    return Arrays.stream(text.split(" ", -1))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split("=", -1))
        .collect(Collectors.toMap(one -> new OrganisationId(one[0]), one -> Role.valueOf(one[1])));
  }

  static String role(Roles roles) {
    Role role = roles.everywhere();
    return role == null ? NONE : role.name();
  }

  static String organisations(Roles roles) {
    return roles.at().entrySet().stream()
        .map(one -> one.getKey().value() + "=" + one.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
