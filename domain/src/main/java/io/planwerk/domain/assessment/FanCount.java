package io.planwerk.domain.assessment;

import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.goals.Target.Quantitative;
import io.planwerk.domain.measurement.Kpi;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells by its words whether a figure counts who follows an account, as opposed to what these
 * people do.
 */
final class FanCount {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern FANS =
      Pattern.compile(
          "\\w*follower\\w*|\\bfans?\\b|\\bfan-?(zahl|basis|base|zuwachs)\\w*|\\w*abonnent\\w*"
              + "|\\bsubscribers?\\b|\\blikes\\b|\\bgefällt[- ]mir\\w*",
          FLAGS);

  /** What people do, and lists that no network can take away, are more than a count of fans. */
  private static final Pattern MORE =
      Pattern.compile(
          "engag|interakt|interact|conver|klick|click|comment|kommentar|antwort|respon|anfrage"
              + "|bestell|umsatz|sales|leads?\\b|newsletter|mail|podcast"
              + "|(anteil|share|part|%)\\s+(of|der|aller)\\b"
              + "|\\b(je|pro|per)\\s+(beitrag|post|piece|follower|fan|abonnent)",
          FLAGS);

  private FanCount() {}

  /** Whether it is known what the goal's figure counts. */
  static boolean isKnown(Quantitative figure) {
    return figure.kpi() != null || figure.metric() != null || figure.unit() != null;
  }

  static boolean is(Goal goal, Quantitative figure, List<Kpi> kpis) {
    Stream<String> name =
        figure.kpi() == null && figure.metric() == null
            ? Stream.of(goal.name().value())
            : Stream.empty();
    Stream<String> kpi =
        kpis.stream()
            .filter(known -> known.id().equals(figure.kpi()))
            .flatMap(known -> Stream.of(known.name().value(), known.unit()));
    String words =
        Stream.of(name, kpi, Stream.of(figure.metric(), figure.unit()))
            .flatMap(texts -> texts)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" | "));
    return FANS.matcher(words).find() && !MORE.matcher(words).find();
  }
}
