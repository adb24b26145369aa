package io.planwerk;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.Injector;
import io.planwerk.application.archive.Archiving;
import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.persistence.shared.Storage;
import io.planwerk.rest.archive.ArchiveLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back into a database in which nothing is, while no server runs on it. */
@Command(
    name = "restore",
    description =
        "Bring a backup back into an empty database, whichever kind it was made from; while no"
            + " server runs on it.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is there again",
      "1:the backup is damaged or the database isn't empty; nothing was changed",
      "2:the file or the database can't be opened, or the command was wrong"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What planwerk backup made, gzipped or not")
  private Path file;

  @Option(
      names = "--data-dir",
      description = "Folder of the embedded database. Default: .planwerk in your home folder")
  private @Nullable Path dataDir;

  @Option(
      names = "--database-url",
      description = "PostgreSQL instead of the embedded database, as for planwerk serve")
  private @Nullable String databaseUrl;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (InputStream in = Files.newInputStream(file)) {
      return tell(restored(in));
    } catch (NoSuchFileException e) {
      throw new CannotGoOn("There is no file " + file + ".");
    } catch (IOException | UncheckedIOException e) {
      throw new CannotGoOn("Can't read " + file + ", nothing was changed: " + e.getMessage());
    }
  }

  private Loading restored(InputStream in) {
    Injector injector =
        Guice.createInjector(
            Server.persistence(Optional.ofNullable(databaseUrl), folder()),
            new ArchiveModule(),
            new AbstractModule() {
              @Override
              protected void configure() {
                bind(InstantSource.class).toInstance(InstantSource.system());
              }
            });
    Storage storage = Server.open(injector);
    try {
      return injector.getInstance(Archiving.class).restore(ArchiveLines.from(in));
    } finally {
      storage.close();
    }
  }

  private Path folder() {
    return dataDir == null ? Path.of(System.getProperty("user.home"), ".planwerk") : dataDir;
  }

  private int tell(Loading loading) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    return switch (loading) {
      case Loading.Loaded loaded -> {
        loaded.rows().forEach((table, rows) -> out.printf("%,12d  %s%n", rows, table));
        out.printf("%,12d  rows in all: everything is there again%n", loaded.total());
        yield 0;
      }
      case Loading.NotEmpty() -> {
        err.println(
            "The database isn't empty. Choose another by --data-dir or --database-url; nothing was"
                + " changed.");
        yield 1;
      }
      case Loading.Unreadable(long line, Bilingual reason) -> {
        err.println(file + ", line " + line + ": " + reason.en() + " Nothing was changed.");
        yield 1;
      }
    };
  }
}
