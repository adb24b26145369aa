package io.planwerk.domain.scorecard;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.scorecard.GoalScore.Figure;
import io.planwerk.domain.scorecard.Projection.Expected;
import io.planwerk.domain.scorecard.Projection.Refused;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.function.Function;

/** Says how a goal stands. */
final class Sentences {
  private static final double HUNDRED = 100;
  private static final double TEN = 10;
  private static final int FINE = 4;

  private Sentences() {}

  static Bilingual notMeasurable(Name name, Obstacle obstacle) {
    return text(
        t ->
            t.quoted(name.value())
                + (t == Tongue.GERMAN ? " lässt sich nicht messen: " : " can't be measured: ")
                + in(t, obstacle.reason())
                + ".");
  }

  /** How it stands. */
  static Bilingual of(GoalScore score) {
    return text(t -> sentence(t, score, head(t, score)));
  }

  /** The news that it has left its path, or is back. */
  static Bilingual alert(GoalScore score, GoalStatus before) {
    boolean leaves =
        before.badness() == 0
            && (score.status() == GoalStatus.BEHIND || score.status() == GoalStatus.OFF_PATH);
    return text(
        t -> {
          boolean german = t == Tongue.GERMAN;
          String left = german ? " hat seinen Pfad verlassen" : " has left its path";
          String head =
              leaves && score.status() == GoalStatus.BEHIND
                  ? left
                  : leaves
                      ? left + (german ? " und" : " and") + head(t, score)
                      : score.status() == GoalStatus.ON_PATH
                          ? (german ? " liegt wieder auf dem Pfad" : " is back on its path")
                          : head(t, score);
          return sentence(t, score, head);
        });
  }

  private static String sentence(Tongue t, GoalScore score, String head) {
    return t.quoted(score.name().value()) + head + facts(t, score) + ".";
  }

  private static String head(Tongue t, GoalScore score) {
    boolean german = t == Tongue.GERMAN;
    return switch (score.status()) {
      case REACHED -> german ? " ist erreicht" : " is reached";
      case ON_PATH -> german ? " liegt auf dem Pfad" : " is on its path";
      case BEHIND -> german ? " liegt nicht auf dem Pfad" : " isn't on its path";
      case OFF_PATH ->
          german
              ? " wird das Ziel verfehlen, wenn es weitergeht wie bisher"
              : " will miss its target if things go on as they did";
      case TOO_LITTLE_DATA ->
          german ? " hat zu wenige Werte für eine Prognose" : " has too little data for a forecast";
      case NO_DATA -> german ? " hat noch keinen Wert" : " has no value yet";
      case OVERDUE ->
          (german ? " war fällig am " : " was due on ")
              + day(t, score)
              + (german ? " und ist nicht erreicht" : " and isn't reached");
      case NOT_MEASURABLE -> german ? " lässt sich nicht messen" : " can't be measured";
    };
  }

  private static String day(Tongue t, GoalScore score) {
    return score.path() == null ? "" : t.day(score.path().due());
  }

  private static String facts(Tongue t, GoalScore score) {
    Figure latest = score.latest();
    Path path = score.path();
    if (latest == null || path == null || score.expected() == null) {
      return "";
    }
    return switch (score.projection()) {
      case null -> ": " + standing(t, score, latest);
      case Refused(var reason) ->
          " ("
              + reason.points()
              + (t == Tongue.GERMAN ? " von mindestens " : " of at least ")
              + reason.needed()
              + "): "
              + standing(t, score, latest);
      case Expected forecast ->
          ": " + standing(t, score, latest) + "; " + prospect(t, forecast, path);
    };
  }

  private static String standing(Tongue t, GoalScore score, Figure latest) {
    boolean german = t == Tongue.GERMAN;
    boolean total = score.reading() == Reading.CUMULATED;
    String on = german ? (total ? " bis zum " : " am ") : (total ? " up to " : " on ");
    return number(t, latest.value())
        + (score.unit() == null ? "" : " " + score.unit())
        + on
        + t.day(latest.on())
        + certainty(t, latest.certainty())
        + (german ? ", nach dem Pfad " : ", by its path ")
        + number(t, score.expected() == null ? BigDecimal.ZERO : score.expected())
        + (german ? ", Ziel " : ", target ")
        + number(t, score.path() == null ? BigDecimal.ZERO : score.path().value());
  }

  private static String prospect(Tongue t, Expected forecast, Path path) {
    boolean german = t == Tongue.GERMAN;
    return (german ? "erwartet bis zum " : "expected by ")
        + t.day(path.due())
        + ": "
        + number(t, forecast.point())
        + (german ? ", mit 80 % Sicherheit " : ", with 80% confidence ")
        + number(t, forecast.eighty().lower())
        + (german ? " bis " : " to ")
        + number(t, forecast.eighty().upper());
  }

  private static String certainty(Tongue t, Certainty certainty) {
    boolean german = t == Tongue.GERMAN;
    return switch (certainty) {
      case MEASURED -> "";
      case ESTIMATED -> german ? " (geschätzt)" : " (estimated)";
      case ASSUMED -> german ? " (angenommen)" : " (assumed)";
    };
  }

  /** In digits that suit its size. */
  private static String number(Tongue t, BigDecimal figure) {
    double size = Math.abs(figure.doubleValue());
    return t.number(figure.doubleValue(), size >= HUNDRED ? 0 : size >= TEN ? 1 : FINE - 2);
  }

  private static String in(Tongue t, Bilingual text) {
    return t == Tongue.GERMAN ? text.de() : text.en();
  }

  private static Bilingual text(Function<Tongue, String> said) {
    return new Bilingual(said.apply(Tongue.GERMAN), said.apply(Tongue.ENGLISH));
  }
}
