package io.planwerk;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.document.Reading;
import io.planwerk.rest.document.Format;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts a server with real strategies in it and says at once what it thinks of them. */
@Command(
    name = "demo",
    description =
        "Start the server with sample strategies and print the first verdict. Without --data-dir"
            + " everything is forgotten at the end.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class DemoCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(DemoCommand.class);
  private static final int FINDINGS_SHOWN = 3;

  @Mixin private ServerOptions options;

  @Option(
      names = "--lang",
      description = "Language of the verdict: de or en. Default: your system's")
  private Language language = Language.ofSystem();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    if (options.logLevel == ServerOptions.LogLevel.INFO) {
      options.logLevel = ServerOptions.LogLevel.WARN;
    }
    Logging.configure(options);
    if (options.dataDir != null || options.postgres().isPresent()) {
      run(() -> {});
      return 0;
    }
    Path passing = Files.createTempDirectory("planwerk-demo");
    options.dataDir = passing;
    try {
      run(() -> delete(passing));
    } finally {
      delete(passing);
    }
    return 0;
  }

  private void run(Runnable last) throws Exception {
    try (Server server = Server.start(options, options.owner())) {
      String token =
          server
              .madeToken()
              .or(options::owner)
              .orElseThrow(
                  () ->
                      new CannotGoOn(
                          "There is an owner already. Name the owner's token by"
                              + " PLANWERK_OWNER_TOKEN, or use another --data-dir."));
      List<String> scorecards;
      try (ApiClient api = new ApiClient(server.address(), token)) {
        SampleLoading samples = new SampleLoading(api);
        for (String added : samples.load()) {
          samples.hear(added, LocalDate.now(ZoneOffset.UTC));
        }
        scorecards = new SampleScorecards(api, language).lines();
      }
      tell(server.address(), token, scorecards);
      server.runUntilToldToStop(last);
    }
  }

  private void tell(String address, String token, List<String> scorecards) {
    PrintWriter out = spec.commandLine().getOut();
    VerdictText text = new VerdictText(out, language);
    for (String name : Samples.STRATEGIES) {
      if (DocumentCheck.check(Samples.read(name), Format.YAML, options.bounds.thresholds())
          instanceof Reading.Read<Assessment>(Assessment assessment)) {
        text.tell(name, assessment, FINDINGS_SHOWN);
        out.println();
      }
    }
    align(text, out);
    scorecards.forEach(out::println);
    out.println();
    out.println(language.of("Adresse:  ", "Address:  ") + address);
    out.println(language.of("API:      ", "API:      ") + address + "/docs");
    out.println("Token:    " + token);
    out.println();
    out.println("curl -H 'Authorization: Bearer " + token + "' \\");
    out.println(
        "  " + address + "/api/v1/strategies/" + Samples.STRATEGIES.getFirst() + "/assessment");
    out.println();
    out.println(language.of("Strg-C beendet.", "Ctrl-C stops."));
    out.flush();
  }

  /** The complete sample is the one whose goals can be reckoned. */
  private static void align(VerdictText text, PrintWriter out) {
    String name = Samples.STRATEGIES.getFirst();
    try {
      if (DocumentCheck.align(Samples.read(name), Format.YAML)
          instanceof Reading.Read<Alignment>(Alignment alignment)) {
        text.tell(name, alignment, false);
      }
    } catch (CannotGoOn e) {
      out.println(e.getMessage());
    }
    out.println();
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      LOG.warn("{} couldn't be deleted", folder, e);
    }
  }
}
