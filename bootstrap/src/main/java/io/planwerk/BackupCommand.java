package io.planwerk;

import io.planwerk.domain.archive.Seal;
import io.planwerk.rest.archive.ArchiveLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fetches everything that a running server keeps, and keeps it only when it is whole. */
@Command(
    name = "backup",
    description =
        "Back up everything that a running server keeps, whichever database it uses; nobody has to"
            + " stop working.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file holds what people said and the secrets of webhooks: only you can read it."
          + " planwerk restore brings it back.",
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BackupCommand implements Callable<Integer> {
  private static final int FIRST_REFUSAL = 400;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Where to keep it; gzipped when the name ends in .gz. What is there is replaced once the"
              + " new one is whole")
  private Path file;

  @Mixin private ClientOptions client;

  @Option(
      names = "--only-workspace",
      description =
          "Only what your workspace owns, without tokens, to be brought into another server by its"
              + " API")
  private boolean onlyWorkspace;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (ApiClient api = client.connect()) {
      HttpResponse<InputStream> answer =
          api.read(onlyWorkspace ? "/api/v1/archive" : "/api/v1/backup");
      try (InputStream body = answer.body()) {
        if (answer.statusCode() >= FIRST_REFUSAL) {
          spec.commandLine()
              .getErr()
              .println(Refusal.text(answer.statusCode(), body.readAllBytes()));
          return 1;
        }
        long rows = keep(body, part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        spec.commandLine().getOut().printf("%s: %,d rows, whole%n", file, rows);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new CannotGoOn("The backup broke off, " + file + " is as before: " + e.getMessage());
    }
    return 0;
  }

  /**
   * Writes what arrives, and holds it against what its last line says.
   *
   * @return how many rows there are
   */
  private long keep(InputStream body, Path part) throws IOException {
    Files.deleteIfExists(part);
    Files.createFile(part, privately());
    Seal seal = new Seal();
    byte[] last = {};
    long lines = 0;
    try (OutputStream raw = Files.newOutputStream(part);
        OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw) {
      Consumer<byte[]> to = ArchiveLines.to(out);
      Supplier<byte @Nullable []> from = ArchiveLines.from(body);
      for (byte[] line = from.get(); line != null; line = from.get()) {
        if (lines > 0) {
          seal.add(last);
        }
        to.accept(line);
        last = line;
        lines++;
      }
    }
    if (!new String(last, StandardCharsets.UTF_8).contains("\"" + seal.close() + "\"")) {
      throw new IOException("what arrived isn't whole");
    }
    return lines - 2;
  }

  private static FileAttribute<?>[] privately() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
