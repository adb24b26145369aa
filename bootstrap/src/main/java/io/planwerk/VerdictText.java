package io.planwerk;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.waivers.Waiver;
import java.io.PrintWriter;
import java.util.List;

/** A verdict as people read it in a terminal. */
final class VerdictText {
  private static final int WIDTH = 10;
  private static final int POINTS_PER_BLOCK = 10;

  private final PrintWriter out;
  private final Language language;

  VerdictText(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** Tells a verdict with at most so many findings. */
  void tell(String name, Assessment assessment, int mostFindings) {
    out.println(name + ": " + verdict(assessment.verdict()) + " (" + counts(assessment) + ")");
    for (View point : assessment.points()) {
      int blocks = point.score() / POINTS_PER_BLOCK;
      out.printf(
          "  %s%s %3d  %s%n",
          "#".repeat(blocks),
          ".".repeat(WIDTH - blocks),
          point.score(),
          language.of(point.title()));
    }
    List<Finding> findings = assessment.findings();
    findings.stream().limit(mostFindings).forEach(this::tell);
    if (findings.size() > mostFindings) {
      out.println(
          "  "
              + language.of(
                  "… und " + (findings.size() - mostFindings) + " weitere",
                  "... and " + (findings.size() - mostFindings) + " more"));
    }
  }

  private void tell(Finding finding) {
    out.println(
        "  "
            + severity(finding.severity())
            + "  "
            + language.of(finding.message())
            + "  ["
            + finding.rule()
            + "]");
    finding.pointers().stream().limit(3).forEach(pointer -> out.println("      " + pointer));
    Waiver waiver = finding.waiver();
    out.println(
        "      -> "
            + (waiver == null
                ? language.of(finding.remedy())
                : language.of("hingenommen bis ", "waived until ")
                    + waiver.until()
                    + language.of(" von ", " by ")
                    + waiver.by().value()
                    + ": "
                    + waiver.reason()));
  }

  /** Tells whether goals and resources fit, and what could be changed. */
  void tell(String name, Alignment alignment, boolean withChanges) {
    out.println(name + ": " + verdict(alignment.verdict()));
    alignment.summary().forEach(sentence -> out.println("  " + language.of(sentence)));
    for (Option option : alignment.options()) {
      out.println("  - " + language.of(option.title()) + ": " + price(option));
      if (withChanges) {
        option.lines().forEach(line -> out.println("      " + language.of(line)));
        option.steps().forEach(step -> out.println("      " + language.of(step)));
      }
    }
  }

  private String verdict(io.planwerk.domain.alignment.Verdict verdict) {
    return switch (verdict) {
      case FIT -> language.of("Ziele und Ressourcen passen zusammen", "goals and resources fit");
      case GAP ->
          language.of(
              "Ziele und Ressourcen passen nicht zusammen", "goals and resources don't fit");
    };
  }

  private String price(Option option) {
    Tongue tongue = language == Language.DE ? Tongue.GERMAN : Tongue.ENGLISH;
    String reached = tongue.percent(option.attainment(), 1);
    String money = tongue.money(option.cost());
    return language.of(
        money + " mehr, " + reached + " der heutigen Ziele",
        money + " more, " + reached + " of today's goals");
  }

  /** Tells why a document couldn't be read. */
  void tell(String file, List<Fault> faults) {
    out.println(
        file
            + ": "
            + language.of(
                faults.size() + " Fehler im Dokument", faults.size() + " faults in the document"));
    for (Fault fault : faults) {
      out.println(
          "  "
              + (fault.pointer().isEmpty() ? "/" : fault.pointer())
              + "  "
              + language.of(fault.detail())
              + "  ["
              + fault.code()
              + "]");
    }
  }

  private String verdict(Assessment.Verdict verdict) {
    return switch (verdict) {
      case BLOCKED -> language.of("so nicht umsetzbar", "can't be adopted like this");
      case OPEN ->
          language.of("umsetzbar, mit offenen Punkten", "can be adopted, with open points");
      case SOUND -> language.of("stimmig", "sound");
    };
  }

  private String severity(Severity severity) {
    return switch (severity) {
      case BLOCKER -> language.of("BLOCKER ", "BLOCKER");
      case WARNING -> language.of("WARNUNG ", "WARNING");
      case HINT -> language.of("HINWEIS ", "HINT   ");
    };
  }

  private String counts(Assessment assessment) {
    long blockers = assessment.count(Severity.BLOCKER);
    long warnings = assessment.count(Severity.WARNING);
    long hints = assessment.count(Severity.HINT);
    return language.of(
        blockers
            + " Blocker, "
            + counted(warnings, "Warnung", "Warnungen")
            + ", "
            + counted(hints, "Hinweis", "Hinweise"),
        counted(blockers, "blocker", "blockers")
            + ", "
            + counted(warnings, "warning", "warnings")
            + ", "
            + counted(hints, "hint", "hints"));
  }

  private static String counted(long count, String one, String more) {
    return count + " " + (count == 1 ? one : more);
  }
}
