package io.planwerk.persistence.database;

/**
 * A database can't be opened, or its tables can't be brought up to date. The message can be shown
 * to whoever starts the server.
 */
public final class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
