package io.planwerk.rest.booklet;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.SkillDemand;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.scorecard.GoalScore;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Pictures and tables of what was reckoned. */
final class Exhibits {
  private final Markup page;
  private final Wording words;
  private final Palette palette;

  Exhibits(Markup page, Wording words, Palette palette) {
    this.page = page;
    this.words = words;
    this.palette = palette;
  }

  void radar(List<View> points, int score) {
    int size = 260;
    double middle = size / 2.0;
    Picture picture =
        new Picture(
            size,
            size,
            words.t("Netz der zehn Punkte, im Mittel ", "Radar of the ten points, on average ")
                + score
                + words.t(" von 100", " of 100"));
    double[] area =
        corners(
            points.size(), middle, 125, index -> Math.max(points.get(index).score(), 2) / 100.0);
    double[] outline = new double[area.length + 2];
    System.arraycopy(area, 0, outline, 0, area.length);
    outline[area.length] = area[0];
    outline[area.length + 1] = area[1];
    picture.area("#cfe3ea", area);
    for (int ring = 25; ring <= 100; ring += 25) {
      double[] around = corners(points.size(), middle, ring * 1.25, index -> 1);
      double[] closed = new double[around.length + 2];
      System.arraycopy(around, 0, closed, 0, around.length);
      closed[around.length] = around[0];
      closed[around.length + 1] = around[1];
      picture.line("#c3cbd3", 0.7, closed);
    }
    double[] tips = corners(points.size(), middle, 125, index -> 1);
    for (int i = 0; i < points.size(); i++) {
      picture.line("#c3cbd3", 0.7, middle, middle, tips[2 * i], tips[2 * i + 1]);
    }
    picture.line(palette.heading(), 2, outline);

    page.open("div", "class", "beside")
        .open("div", "class", "figure")
        .picture(picture)
        .close("div");
    page.open("table", "class", "points")
        .element(
            "caption",
            words.t(
                "Punkte des Checks, 0 bis 100, vom obersten im Uhrzeigersinn",
                "Points of the check, 0 to 100, clockwise from the top"));
    head(words.t("Punkt", "Point"), words.t("Wert", "Score"));
    for (View point : points) {
      page.open("tr")
          .element("th", words.of(point.title()), "scope", "row")
          .element("td", Integer.toString(point.score()), "class", "number")
          .close("tr");
    }
    page.close("tbody").close("table").close("div");
  }

  private interface Share {
    double of(int index);
  }

  private static double[] corners(int count, double middle, double radius, Share share) {
    double[] points = new double[2 * count];
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count - Math.PI / 2;
      points[2 * i] = middle + Math.cos(angle) * radius * share.of(i);
      points[2 * i + 1] = middle + Math.sin(angle) * radius * share.of(i);
    }
    return points;
  }

  void head(String... columns) {
    page.open("thead").open("tr");
    for (String column : columns) {
      page.element("th", column, "scope", "col");
    }
    page.close("tr").close("thead").open("tbody");
  }

  void alignment(Alignment alignment) {
    page.element(
        "p",
        words.t("Mit dem, was da ist, erreichbar: ", "Reachable with what is there: ")
            + words.percent(alignment.attainment())
            + words.t(" der Ziele, nach Gewicht.", " of the goals, by weight."));
    page.element(
            "h3", words.t("Was von jedem Ziel erreichbar ist", "What can be reached of each goal"))
        .open("table", "class", "bars")
        .element("caption", words.t("Ziele", "Goals"), "class", "unseen");
    head(words.t("Ziel", "Goal"), words.t("Erreichbar", "Reachable"), words.t("Anteil", "Share"));
    for (GoalResult goal : alignment.goals()) {
      String share = words.percent(goal.attainment());
      page.open("tr")
          .element("th", goal.name(), "scope", "row")
          .element(
              "td",
              words.number(goal.figure())
                  + words.t(" von ", " of ")
                  + words.number(goal.target())
                  + Wording.unit(goal.unit()))
          .open("td")
          .picture(bar(goal.attainment().doubleValue(), goal.name() + ": " + share))
          .raw(" ")
          .element("span", share)
          .close("td")
          .close("tr");
    }
    page.close("tbody").close("table");
    heat(alignment.demand());
    options(alignment.options());
  }

  private Picture bar(double share, String gist) {
    double filled = Math.clamp(share, 0, 1) * 120;
    return new Picture(120, 10, gist)
        .box(0, 0, 120, 10, "#e3e8ec")
        .box(0, 0, filled, 10, share >= 0.999 ? "#2f7d4f" : palette.heading());
  }

  /** Hours that are needed of those there are, for each skill and month. */
  private void heat(List<SkillDemand> demand) {
    if (demand.isEmpty()) {
      return;
    }
    List<Month> months = demand.stream().map(SkillDemand::month).distinct().sorted().toList();
    page.element("h3", words.t("Bedarf gegen Kapazität", "Demand against capacity"))
        .element(
            "p",
            words.t(
                "Benötigte Stunden in Prozent der vorhandenen; was fehlt, ist fett.",
                "Hours needed in percent of those there are; where some lack, it is bold."));
    for (int from = 0; from < months.size(); from += 12) {
      heat(demand, months.subList(from, Math.min(from + 12, months.size())));
    }
  }

  private void heat(List<SkillDemand> demand, List<Month> months) {
    Map<String, Map<Month, SkillDemand>> skills = new LinkedHashMap<>();
    demand.forEach(
        one -> skills.computeIfAbsent(one.name(), _ -> new HashMap<>()).put(one.month(), one));
    String caption = words.t("Fähigkeiten nach Monaten", "Skills by month");
    if (!page.isPrinted()) {
      page.open("div", "class", "frame", "tabindex", "0", "role", "group", "aria-label", caption);
    }
    page.open("table", "class", "heat").element("caption", caption, "class", "unseen");
    head(
        Stream.concat(
                Stream.of(words.t("Fähigkeit", "Skill")), months.stream().map(words::shortMonth))
            .toArray(String[]::new));
    skills.forEach(
        (name, cells) -> {
          page.open("tr").element("th", name, "scope", "row");
          for (Month month : months) {
            SkillDemand cell = cells.get(month);
            if (cell == null || cell.needed().signum() == 0) {
              page.element("td", "–", "class", "h0");
              continue;
            }
            double ratio =
                cell.capacity().signum() == 0
                    ? 9.99
                    : cell.needed().doubleValue() / cell.capacity().doubleValue();
            boolean lacks = cell.lack().signum() > 0;
            int step = lacks ? Palette.STEPS : Math.min(1 + (int) (ratio * 4), Palette.STEPS - 1);
            page.element(
                lacks ? "th" : "td",
                Math.min(Math.round(ratio * 100), 999) + "",
                "class",
                "h" + step);
          }
          page.close("tr");
        });
    page.close("tbody").close("table");
    if (!page.isPrinted()) {
      page.close("div");
    }
  }

  private void options(List<Option> options) {
    if (options.isEmpty()) {
      return;
    }
    page.element("h3", words.t("Was sich entscheiden lässt", "What can be decided"))
        .open("table", "class", "wide")
        .element("caption", words.t("Optionen", "Options"), "class", "unseen");
    head(
        words.t("Option", "Option"),
        words.t("Mehrkosten", "Extra cost"),
        words.t("Erreicht", "Reached"),
        words.t("Passt dann", "Fits then"));
    for (Option option : options) {
      page.open("tr").open("th", "scope", "row").element("strong", words.of(option.title()));
      option.lines().stream()
          .limit(8)
          .map(words::of)
          .forEach(line -> page.element("p", line, "class", "detail"));
      page.close("th")
          .element("td", words.money(option.cost()))
          .element("td", words.percent(option.attainment()))
          .element("td", option.fits() ? words.t("ja", "yes") : words.t("nein", "no"))
          .close("tr");
    }
    page.close("tbody").close("table");
  }

  void gantt(List<Stage> all) {
    List<Stage> stages = all.stream().filter(stage -> stage.span() != null).toList();
    if (stages.isEmpty()) {
      return;
    }
    YearMonth first =
        stages.stream()
            .map(stage -> span(stage).from().value())
            .min(YearMonth::compareTo)
            .orElseThrow();
    YearMonth last = stages.stream().map(Exhibits::end).max(YearMonth::compareTo).orElseThrow();
    double months = ChronoUnit.MONTHS.between(first, last) + 1.0;
    page.open("table", "class", "gantt")
        .element(
            "caption",
            words.t("Stufen von ", "Stages from ")
                + words.month(first)
                + words.t(" bis ", " to ")
                + words.month(last));
    head(words.t("Stufe", "Stage"), words.t("Zeit", "Time"), words.t("Lage", "Place"));
    for (Stage stage : stages) {
      double from = ChronoUnit.MONTHS.between(first, span(stage).from().value());
      double length = ChronoUnit.MONTHS.between(span(stage).from().value(), end(stage)) + 1.0;
      String when = words.month(span(stage).from().value()) + " – " + words.month(end(stage));
      page.open("tr")
          .element("th", stage.name().value(), "scope", "row")
          .element("td", when)
          .open("td")
          .picture(
              new Picture(240, 12, stage.name().value() + ": " + when)
                  .box(0, 5, 240, 2, "#e3e8ec")
                  .box(from / months * 240, 0, length / months * 240, 12, palette.heading()))
          .close("td")
          .close("tr");
    }
    page.close("tbody").close("table");
  }

  private static MonthSpan span(Stage stage) {
    return Objects.requireNonNull(stage.span());
  }

  private static YearMonth end(Stage stage) {
    Month to = span(stage).to();
    return to == null ? span(stage).from().value() : to.value();
  }

  void scorecard(Scorecard scorecard) {
    if (scorecard.goals().stream().allMatch(goal -> goal.latest() == null)) {
      return;
    }
    page.element(
            "h3",
            words.t("Wie die Ziele stehen, ", "How the goals stand, ") + words.day(scorecard.day()))
        .open("table", "class", "bars")
        .element("caption", words.t("Stand der Ziele", "Standing of the goals"), "class", "unseen");
    head(words.t("Ziel", "Goal"), words.t("Stand", "Standing"), words.t("Erreicht", "Reached"));
    for (GoalScore goal : scorecard.goals()) {
      page.open("tr")
          .element("th", goal.name().value(), "scope", "row")
          .element("td", words.of(goal.message()))
          .open("td");
      if (goal.attainment() == null) {
        page.text("–");
      } else {
        String share = words.percent(goal.attainment().fraction());
        page.picture(
                bar(goal.attainment().fraction().doubleValue(), goal.name().value() + ": " + share))
            .raw(" ")
            .element("span", share);
      }
      page.close("td").close("tr");
    }
    page.close("tbody").close("table");
  }
}
