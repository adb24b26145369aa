package io.planwerk.domain.assessment;

import io.planwerk.domain.shared.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an edit did to the verdict on a strategy.
 *
 * @param closed findings that stood open before and don't any more
 * @param opened findings that stand open now and didn't before
 * @param scores views whose score has changed
 */
public record AssessmentChange(List<Finding> closed, List<Finding> opened, List<Score> scores) {
  public AssessmentChange {
    closed = List.copyOf(closed);
    opened = List.copyOf(opened);
    scores = List.copyOf(scores);
  }

  /** A score that has changed; {@code family} and {@code id} name its view. */
  public record Score(
      Perspective.Family family, String id, Bilingual title, int before, int after) {}

  /**
   * Compares two verdicts. A finding is the same when its rule says the same of as many places:
   * places themselves move when something is added before them.
   */
  public static AssessmentChange between(Assessment before, Assessment after) {
    List<Score> scores = new ArrayList<>();
    scores(Perspective.Family.POINTS, before.points(), after.points(), scores);
    scores(
        Perspective.Family.SUCCESS_FACTORS,
        before.successFactors(),
        after.successFactors(),
        scores);
    scores(Perspective.Family.CHALLENGES, before.challenges(), after.challenges(), scores);
    scores(Perspective.Family.COMPONENTS, before.components(), after.components(), scores);
    scores(
        Perspective.Family.STUMBLING_BLOCKS,
        before.stumblingBlocks(),
        after.stumblingBlocks(),
        scores);
    return new AssessmentChange(
        without(before.open(), after.open()), without(after.open(), before.open()), scores);
  }

  private static List<Finding> without(Stream<Finding> some, Stream<Finding> others) {
    Map<Sameness, Integer> left = new HashMap<>();
    others.forEach(finding -> left.merge(Sameness.of(finding), 1, Integer::sum));
    return some.filter(finding -> left.merge(Sameness.of(finding), -1, Integer::sum) < 0).toList();
  }

  /** What makes two findings of different revisions one and the same. */
  private record Sameness(String rule, Severity severity, int places, String message) {
    static Sameness of(Finding finding) {
      return new Sameness(
          finding.rule(), finding.severity(), finding.pointers().size(), finding.message().en());
    }
  }

  private static void scores(
      Perspective.Family family, List<View> before, List<View> after, List<Score> changed) {
    Map<String, Integer> known = new HashMap<>();
    before.forEach(view -> known.put(view.id(), view.score()));
    for (View view : after) {
      int earlier = known.getOrDefault(view.id(), 0);
      if (earlier != view.score()) {
        changed.add(new Score(family, view.id(), view.title(), earlier, view.score()));
      }
    }
  }

  /** The short of it: "This closes 3 findings and opens 1." */
  public Bilingual summary() {
    if (closed.isEmpty() && opened.isEmpty()) {
      return new Bilingual(
          "Keine Feststellung kommt hinzu oder fällt weg.", "No finding comes or goes.");
    }
    return new Bilingual(
        "Das schließt "
            + (closed.size() == 1 ? "1 Feststellung" : closed.size() + " Feststellungen")
            + " und öffnet "
            + opened.size()
            + ".",
        "This closes "
            + (closed.size() == 1 ? "1 finding" : closed.size() + " findings")
            + " and opens "
            + opened.size()
            + ".");
  }
}
