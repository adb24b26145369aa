package io.planwerk.persistence.database;

import java.nio.file.Path;

/**
 * Another process has opened the data folder. The message can be shown to whoever starts the
 * server.
 */
public final class DatabaseInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseInUse(Path folder, Throwable cause) {
    super(
        "The data folder "
            + folder
            + " is in use: another Planwerk runs on it. Stop that one first, or choose another"
            + " folder.",
        cause);
  }
}
