package io.planwerk;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Verdict;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.shared.Fault;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the goals of a document against its resources without a server. */
@Command(
    name = "align",
    description = "Tell whether goals and resources of a strategy document fit, without a server.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:goals and resources fit",
      "1:they don't, or nobody can tell",
      "2:the document can't be read, or the command was wrong",
      "other:nothing was reckoned"
    })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AlignCommand implements Callable<Integer> {
  private static final int GAP = 1;
  private static final int UNREADABLE = 2;

  @Parameters(
      paramLabel = "FILE",
      description = "The document, JSON or YAML; - for standard input (YAML)")
  private String file;

  @Option(
      names = "--lang",
      description = "Language of the verdict: de or en. Default: your system's")
  private Language language = Language.ofSystem();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    VerdictText text = new VerdictText(out, language);
    Reading<Alignment> reading =
        DocumentCheck.align(DocumentFile.read(file), DocumentFile.format(file));
    int code =
        switch (reading) {
          case Reading.Rejected<Alignment>(List<Fault> faults) -> {
            text.tell(file, faults);
            yield UNREADABLE;
          }
          case Reading.Read<Alignment>(Alignment alignment) -> {
            text.tell(file, alignment, true);
            yield alignment.verdict() == Verdict.FIT ? 0 : GAP;
          }
        };
    out.flush();
    return code;
  }
}
