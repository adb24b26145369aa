package io.planwerk;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the verdict on a document without a server, for version control pipelines. */
@Command(
    name = "check",
    description = "Tell the verdict on a strategy document, without a server.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing stops adoption",
      "1:at least one blocker",
      "2:the document can't be read, or the command was wrong",
      "other:nothing was checked"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
  private static final int BLOCKED = 1;
  private static final int UNREADABLE = 2;

  @Parameters(
      paramLabel = "FILE",
      description = "The document, JSON or YAML; - for standard input (YAML)")
  private String file;

  @Option(
      names = "--lang",
      description = "Language of the verdict: de or en. Default: your system's")
  private Language language = Language.ofSystem();

  @Mixin private BoundOptions bounds = new BoundOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    VerdictText text = new VerdictText(out, language);
    Reading<Assessment> reading =
        DocumentCheck.check(
            DocumentFile.read(file), DocumentFile.format(file), bounds.thresholds());
    int code =
        switch (reading) {
          case Reading.Rejected<Assessment>(List<Fault> faults) -> {
            text.tell(file, faults);
            yield UNREADABLE;
          }
          case Reading.Read<Assessment>(Assessment assessment) -> {
            text.tell(file, assessment, Integer.MAX_VALUE);
            yield assessment.count(Severity.BLOCKER) > 0 ? BLOCKED : 0;
          }
        };
    out.flush();
    return code;
  }
}
