package io.planwerk;

import io.planwerk.application.trace.Chain;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.trace.Entry;
import io.planwerk.domain.trace.Head;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reckons every hash of a trace anew, without believing the server. */
@Command(
    name = "verify",
    description =
        "Tell whether anybody changed, left out, put in or moved an entry of the trace. Ends with 1"
            + " when so.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AuditVerifyCommand implements Callable<Integer> {
  private static final int FIRST_REFUSAL = 400;
  private static final int TAMPERED = 1;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "What /api/v1/audit/export gave. Default: fetched from the server")
  private @Nullable Path file;

  @Option(
      names = "--head",
      paramLabel = "NUMBER:HASH",
      description = "An end of the trace that was noted earlier; it has to be in it still")
  private @Nullable String noted;

  @Mixin private ClientOptions client;

  @Spec private CommandSpec spec;

  private long erased;

  @Override
  public Integer call() throws InterruptedException, IOException {
    Head wanted = wanted();
    if (file != null) {
      try (InputStream in = Files.newInputStream(file)) {
        return verify(in, wanted);
      } catch (NoSuchFileException e) {
        throw new CannotGoOn("There is no file " + file + ".");
      }
    }
    try (ApiClient api = client.connect()) {
      HttpResponse<InputStream> answer = api.read("/api/v1/audit/export");
      try (InputStream in = answer.body()) {
        if (answer.statusCode() >= FIRST_REFUSAL) {
          throw new CannotGoOn("The server refused the export: " + answer.statusCode());
        }
        return verify(in, wanted);
      }
    }
  }

  private @Nullable Head wanted() {
    if (noted == null) {
      return null;
    }
    String[] parts = noted.split(":", -1);
    if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}")) {
      throw new CannotGoOn("--head takes number and hash, such as 42:7d79...");
    }
    return new Head(Long.parseLong(parts[0]), parts[1]);
  }

  private int verify(InputStream in, @Nullable Head wanted) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Head head = Head.NONE;
    boolean met = wanted == null || wanted.equals(Head.NONE);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Optional<Entry> entry = entry(line);
      Optional<String> flaw =
          entry.isEmpty()
              ? Optional.of("can't be read")
              : Chain.flaw(head, entry.get()).map(AuditVerifyCommand::told);
      if (flaw.isPresent()) {
        out.println("Entry " + (head.number() + 1) + " " + flaw.get() + ".");
        out.flush();
        return TAMPERED;
      }
      head = new Head(entry.get().number(), entry.get().hash());
      erased += entry.get().personal() == null ? 1 : 0;
      met |= head.equals(wanted);
    }
    if (!met) {
      out.println("The trace doesn't hold the end that was noted: it was cut off or made anew.");
      out.flush();
      return TAMPERED;
    }
    out.println(
        head.number()
            + " entries, each as it was kept; of "
            + erased
            + " what was told of a person is erased.");
    out.println(
        "Note the end, so that cutting it off would show: " + head.number() + ":" + head.hash());
    out.flush();
    return 0;
  }

  private static String told(Chain.Flaw flaw) {
    return switch (flaw) {
      case GAP -> "is missing, or stands elsewhere";
      case BROKEN_LINK -> "doesn't fit the entry before";
      case CHANGED -> "was changed";
      case PERSONAL_CHANGED -> "was changed in what it tells of a person";
    };
  }

  private static Optional<Entry> entry(String line) {
    Parsing parsing = DocumentText.parse(line.getBytes(StandardCharsets.UTF_8), Format.JSON);
    if (!(parsing instanceof Parsing.Parsed(Object tree)) || !(tree instanceof Map<?, ?> fields)) {
      return Optional.empty();
    }
    try {
      return Optional.of(entry(fields));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Entry entry(Map<?, ?> fields) {
    String organisation = text(fields, "organisationId");
    String strategy = text(fields, "strategyId");
    String status = text(fields, "status");
    String revision = text(fields, "revision");
    return new Entry(
        Long.parseLong(needed(fields, "number")),
        Instant.parse(needed(fields, "at")),
        needed(fields, "type"),
        needed(fields, "method"),
        needed(fields, "place"),
        organisation == null ? null : new OrganisationId(organisation),
        strategy == null ? null : new StrategyId(strategy),
        needed(fields, "actor"),
        needed(fields, "requestId"),
        status == null ? null : Integer.valueOf(status),
        revision == null ? null : Integer.valueOf(revision),
        fields.get("personal") instanceof Map<?, ?> personal
            ? new Entry.Personal(
                needed(personal, "salt"),
                text(personal, "address"),
                text(personal, "agent"),
                text(personal, "reason"))
            : null,
        needed(fields, "personalHash"),
        needed(fields, "previous"),
        needed(fields, "hash"));
  }

  private static @Nullable String text(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    return value == null ? null : value.toString();
  }

  private static String needed(Map<?, ?> fields, String name) {
    String value = text(fields, name);
    if (value == null) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }
}
