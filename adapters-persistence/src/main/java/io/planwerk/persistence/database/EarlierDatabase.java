package io.planwerk.persistence.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A database for a while, with tables as an earlier version had them: what that version kept is put
 * in, and read again from the tables of today.
 */
public final class EarlierDatabase implements AutoCloseable {
  private final DatabaseSettings.InFolder folder;
  private final int version;

  private EarlierDatabase(DatabaseSettings.InFolder folder, int version) {
    this.folder = folder;
    this.version = version;
  }

  /**
   * @param version at most {@link Database#version}
   */
  public static EarlierDatabase of(int version) {
    try {
      return new EarlierDatabase(
          new DatabaseSettings.InFolder(Files.createTempDirectory("planwerk")), version);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Works on the tables of that version. */
  public <T> T fill(Work<T> work) {
    try (Database then = Opening.folder(folder, Integer.toString(version))) {
      return then.once(work);
    }
  }

  /** Works on the same after every step from then to now. */
  public <T> T lifted(Work<T> work) {
    try (Database now = Database.open(folder)) {
      return now.atOneMoment(work);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> found = Files.list(folder.folder())) {
      List<Path> files = found.toList();
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
