package io.planwerk.persistence.database;

import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.WorkspaceId;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** How values of the domain look as arguments of statements. */
final class Values implements ArgumentFactory {

  @Override
  public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
    return switch (value) {
      case WorkspaceId id -> text(id.value());
      case OrganisationId id -> text(id.value());
      case StrategyId id -> text(id.value());
      case Instant at ->
          Optional.of(
              (position, statement, context) ->
                  statement.setObject(position, at.atOffset(ZoneOffset.UTC)));
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Argument> text(String value) {
    return Optional.of((position, statement, context) -> statement.setString(position, value));
  }
}
