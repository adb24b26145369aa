package io.planwerk.planted.domain;

/** Depends on a technology. */
final class SeesSql {
  private final java.sql.Connection connection;

  SeesSql(java.sql.Connection connection) {
    this.connection = connection;
  }

  java.sql.Connection connection() {
    return connection;
  }
}
