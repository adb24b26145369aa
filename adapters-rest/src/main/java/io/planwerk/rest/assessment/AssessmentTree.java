package io.planwerk.rest.assessment;

import io.planwerk.application.assessment.StrategyAssessment.Standing;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Assessment.Waived;
import io.planwerk.domain.assessment.AssessmentChange;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.waivers.Waiver;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How an assessment looks on the wire. */
public final class AssessmentTree {
  private AssessmentTree() {}

  /**
   * The tree of an assessment.
   *
   * @param revision of the strategy that was assessed
   */
  public static Map<String, Object> of(int revision, Assessment assessment) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", revision);
    tree.put("verdict", assessment.verdict().name());
    tree.put("counts", counts(assessment));
    tree.put("findings", assessment.findings().stream().map(AssessmentTree::finding).toList());
    tree.put("waivers", assessment.waivers().stream().map(AssessmentTree::waived).toList());
    tree.put("points", views(assessment.points()));
    tree.put("successFactors", views(assessment.successFactors()));
    tree.put("challenges", views(assessment.challenges()));
    tree.put("components", views(assessment.components()));
    tree.put("stumblingBlocks", views(assessment.stumblingBlocks()));
    return tree;
  }

  /** The tree of what changed. */
  public static Map<String, Object> of(AssessmentChange change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("summary", text(change.summary()));
    tree.put("closed", change.closed().stream().map(AssessmentTree::finding).toList());
    tree.put("opened", change.opened().stream().map(AssessmentTree::finding).toList());
    tree.put("scores", change.scores().stream().map(AssessmentTree::score).toList());
    return tree;
  }

  private static Map<String, Object> score(AssessmentChange.Score score) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("view", score.family().name());
    tree.put("id", score.id());
    tree.put("title", text(score.title()));
    tree.put("before", score.before());
    tree.put("after", score.after());
    return tree;
  }

  /** The tree of a point in the course of the verdict. */
  static Map<String, Object> of(Standing standing) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(standing.revision().number()));
    tree.put("strategyRevision", standing.revision().number());
    tree.put("at", Times.toText(standing.revision().at()));
    tree.put("by", standing.revision().by());
    if (standing.revision().reason() != null) {
      tree.put("reason", standing.revision().reason());
    }
    tree.put("verdict", standing.assessment().verdict().name());
    tree.put("counts", counts(standing.assessment()));
    tree.put("points", standing.assessment().points().stream().map(AssessmentTree::point).toList());
    return tree;
  }

  private static Map<String, Object> point(View view) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", view.id());
    tree.put("score", view.score());
    return tree;
  }

  private static Map<String, Object> waived(Waived waived) {
    Map<String, Object> tree = new LinkedHashMap<>(waiver(waived.waiver()));
    tree.put("effect", waived.effect().name());
    return tree;
  }

  private static Map<String, Object> waiver(Waiver waiver) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", waiver.id().value());
    tree.put("rule", waiver.rule());
    tree.put("reason", waiver.reason());
    tree.put("by", waiver.by().value());
    tree.put("until", waiver.until().toString());
    return tree;
  }

  private static Map<String, Object> counts(Assessment assessment) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      counts.put(severity.name(), assessment.count(severity));
    }
    return counts;
  }

  public static Map<String, Object> finding(Finding finding) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", finding.id());
    tree.put("rule", finding.rule());
    tree.put("severity", finding.severity().name());
    tree.put("pointers", finding.pointers());
    tree.put("message", text(finding.message()));
    tree.put("why", text(finding.why()));
    tree.put("remedy", text(finding.remedy()));
    tree.put("source", finding.source());
    if (finding.fix() != null) {
      tree.put("fix", finding.fix().toTree());
    }
    if (finding.waiver() != null) {
      tree.put("waiver", waiver(finding.waiver()));
    }
    return tree;
  }

  private static List<Map<String, Object>> views(List<View> views) {
    return views.stream().map(AssessmentTree::view).toList();
  }

  private static Map<String, Object> view(View view) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", view.id());
    tree.put("title", text(view.title()));
    tree.put("score", view.score());
    tree.put("rules", view.rules().stream().map(AssessmentTree::mark).toList());
    return tree;
  }

  private static Map<String, Object> mark(View.Mark mark) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", mark.rule());
    tree.put("weight", mark.weight());
    tree.put("state", mark.state().name());
    return tree;
  }

  private static Map<String, Object> text(Bilingual text) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("de", text.de());
    tree.put("en", text.en());
    return tree;
  }
}
