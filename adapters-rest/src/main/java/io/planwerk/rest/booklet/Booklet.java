package io.planwerk.rest.booklet;

import io.planwerk.domain.alignment.Alignment;
import io.planwerk.domain.alignment.Alignment.GoalResult;
import io.planwerk.domain.alignment.Alignment.Option;
import io.planwerk.domain.alignment.Alignment.SkillDemand;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.assessment.View;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.scorecard.GoalScore;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Money;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.workspace.Brand;
import io.planwerk.domain.workspace.Logo;
import io.planwerk.rest.contract.LabelledSchema;
import io.planwerk.rest.contract.Labels;
import io.planwerk.rest.shared.Resources;
import io.planwerk.rest.shared.TextLanguage;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the document about a strategy: a cover, contents, a page that says how it stands, a
 * chapter for each section of the plan, and an appendix with all findings.
 */
final class Booklet {
  private static final String CSS = Resources.text("/io/planwerk/rest/booklet/booklet.css");

  /** The chapters, each with its section; what isn't named here comes in the end. */
  private static final List<String> ORDER =
      List.of(
          "orientation",
          "goals",
          "audiences",
          "resources",
          "measures",
          "platforms",
          "content",
          "community",
          "integration",
          "organisation",
          "orchestration",
          "roadmap",
          "monitoring",
          "crisis",
          "measurement",
          "components",
          "waivers");

  private final Dossier dossier;
  private final TextLanguage language;
  private final LabelledSchema schema;
  private final Markup page;
  private final Palette palette;
  private final PlanChapter plan;
  private final Map<String, String> contents = new LinkedHashMap<>();

  Booklet(Dossier dossier, TextLanguage language, Labels labels, boolean printed) {
    this.dossier = dossier;
    this.language = language;
    this.schema = labels.strategy();
    this.page = new Markup(printed);
    Brand brand = dossier.organisation().brand();
    this.palette = Palette.of(brand == null ? null : brand.colour());
    Map<String, String> names = new HashMap<>();
    named(dossier.document().tree(), names);
    this.plan = new PlanChapter(page, language, text -> names.getOrDefault(text, text));
    collectContents();
  }

  /** What entities are called, by their ids. */
  private static void named(@Nullable Object part, Map<String, String> names) {
    if (part instanceof Map<?, ?> fields) {
      if (fields.get("id") instanceof String id && fields.get("name") instanceof String name) {
        names.putIfAbsent(id, name);
      }
      fields.values().forEach(value -> named(value, names));
    } else if (part instanceof List<?> list) {
      list.forEach(value -> named(value, names));
    }
  }

  private String t(String de, String en) {
    return language.of(new Bilingual(de, en));
  }

  private Strategy strategy() {
    return dossier.document().strategy();
  }

  private void collectContents() {
    contents.put("summary", t("Auf einen Blick", "At a glance"));
    if (dossier.alignment() != null) {
      contents.put("alignment", t("Ziele und Ressourcen", "Goals and resources"));
    }
    Stream.concat(ORDER.stream(), dossier.document().tree().keySet().stream())
        .distinct()
        .filter(this::isTold)
        .forEach(
            name ->
                contents.put(
                    name,
                    schema.field(name).label().map(language::of).map(this::capital).orElse(name)));
    contents.put("findings", t("Anhang: Befunde", "Appendix: findings"));
    if (!strategy().sources().isEmpty()) {
      contents.put("sources", t("Anhang: Quellen", "Appendix: sources"));
    }
  }

  private boolean isTold(String section) {
    return switch (dossier.document().tree().get(section)) {
      case Map<?, ?> fields -> !fields.isEmpty() && !section.equals("period");
      case List<?> list -> !list.isEmpty() && ORDER.contains(section);
      case null, default -> false;
    };
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
  }

  /** The pictures of a printed page. */
  List<Picture> pictures() {
    return page.pictures();
  }

  /** The whole page. */
  String write() {
    page.raw("<!DOCTYPE html>\n").open("html", "lang", language.tag());
    head();
    page.open("body");
    cover();
    page.open("main");
    contents();
    chapters();
    return page.close("main").close("body").close("html").toString();
  }

  private String title() {
    return strategy().name().value();
  }

  private void head() {
    page.open("head").empty("meta", "charset", "utf-8").element("title", title());
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty(
        "meta",
        "name",
        "description",
        "content",
        dossier.organisation().name().value() + ": " + title());
    page.open("style").raw(palette.applied(CSS).replace("@footer@", footer())).close("style");
    if (page.isPrinted()) {
      page.open("bookmarks");
      contents.forEach((id, heading) -> page.empty("bookmark", "name", heading, "href", "#" + id));
      page.close("bookmarks");
    }
    page.close("head");
  }

  private String footer() {
    return css(dossier.organisation().name().value() + " · " + title());
  }

  /** Text within quotes of a style sheet, where everything unusual is told by its number. */
  private static String css(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if ((Character.isLetterOrDigit(c) && c < 0x80) || c == ' ') {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('\\').append(String.format("%06x", c));
              }
            });
    return escaped.toString();
  }

  private void cover() {
    page.open("header", "class", "cover");
    Brand brand = dossier.organisation().brand();
    Logo logo = brand == null ? null : brand.logo();
    if (logo != null) {
      page.open("p", "class", "logo")
          .empty("img", "src", logo.data(), "alt", dossier.organisation().name().value())
          .close("p");
    }
    page.element("p", dossier.organisation().name().value(), "class", "client");
    page.element("h1", title());
    if (strategy().period() != null) {
      page.element(
          "p",
          plan.full(dossier.document().tree().get("period"), schema.field("period")),
          "class",
          "period");
    }
    LocalDate adopted = strategy().adopted();
    page.element(
        "p",
        adopted == null
            ? t("Entwurf", "Draft")
            : t("Verabschiedet am ", "Adopted on ") + day(adopted),
        "class",
        "state");
    page.element("p", t("Stand: Revision ", "As of revision ") + dossier.revision());
    page.close("header");
  }

  private void contents() {
    page.open("nav", "class", "contents", "aria-labelledby", "contents")
        .element("h2", t("Inhalt", "Contents"), "id", "contents")
        .open("ol");
    contents.forEach(
        (id, heading) -> page.open("li").element("a", heading, "href", "#" + id).close("li"));
    page.close("ol").close("nav");
  }

  private void chapters() {
    contents.forEach(
        (id, heading) -> {
          page.open("section", "class", "chapter").element("h2", heading, "id", id);
          switch (id) {
            case "summary" -> summary();
            case "alignment" ->
                alignment(Objects.requireNonNull(dossier.alignment()).kept().alignment());
            case "findings" -> findings();
            case "sources" -> plan.write(sources(), schema);
            case "roadmap" -> {
              gantt();
              section(id);
            }
            case "measurement" -> {
              scorecard();
              section(id);
            }
            default -> section(id);
          }
          page.close("section");
        });
  }

  private Map<String, Object> sources() {
    return Map.of("sources", dossier.document().tree().getOrDefault("sources", List.of()));
  }

  private void section(String id) {
    Object section = dossier.document().tree().get(id);
    if (section instanceof Map<?, ?> fields) {
      plan.write(fields, schema.field(id));
    } else if (section instanceof List<?> list) {
      plan.write(Map.of(id, list), schema);
    }
  }

  // --- At a glance -------------------------------------------------------------------------------

  private void summary() {
    Assessment assessment = dossier.assessment();
    String verdict =
        switch (assessment.verdict()) {
          case BLOCKED ->
              t(
                  "Noch kann die Strategie nicht verabschiedet werden.",
                  "The strategy can't be adopted yet.");
          case OPEN ->
              t(
                  "Nichts hindert die Verabschiedung; einiges sollte vorher besser werden.",
                  "Nothing stands against adoption; some things should get better before.");
          case SOUND -> t("Die Strategie steht auf festem Boden.", "The strategy is sound.");
        };
    page.element("p", verdict, "class", "verdict");
    if (dossier.alignment() != null) {
      dossier.alignment().kept().alignment().summary().stream()
          .map(language::of)
          .forEach(sentence -> page.element("p", sentence));
      if (!dossier.alignment().isFresh()) {
        page.element(
            "p",
            t(
                "Seit diesem Abgleich wurde etwas geändert, womit er gerechnet hat.",
                "Something that this alignment reckoned with was changed since."),
            "class",
            "note");
      }
    }
    page.element("p", counts(assessment));
    page.element(
        "h3", t("Der strategische Check in zehn Punkten", "The strategic check in ten points"));
    radar(assessment.points());
    List<Finding> weightiest = assessment.open().limit(5).toList();
    if (!weightiest.isEmpty()) {
      page.element("h3", t("Das Wichtigste zuerst", "First things first")).open("ul");
      for (Finding finding : weightiest) {
        page.open("li")
            .element("strong", language.of(finding.message()))
            .raw(" ")
            .element("span", language.of(finding.remedy()))
            .close("li");
      }
      page.close("ul");
    }
  }

  private String counts(Assessment assessment) {
    return t("Offene Befunde: ", "Open findings: ")
        + String.join(
            ", ",
            Stream.of(Severity.values())
                .map(
                    severity ->
                        assessment.count(severity)
                            + " "
                            + severity(severity, assessment.count(severity)))
                .toList())
        + ".";
  }

  private String severity(Severity severity, long count) {
    boolean one = count == 1;
    return switch (severity) {
      case BLOCKER -> one ? t("Hindernis", "blocker") : t("Hindernisse", "blockers");
      case WARNING -> one ? t("Warnung", "warning") : t("Warnungen", "warnings");
      case HINT -> one ? t("Hinweis", "hint") : t("Hinweise", "hints");
    };
  }

  private void radar(List<View> points) {
    int size = 260;
    double middle = size / 2.0;
    Picture picture =
        new Picture(
            size,
            size,
            t("Netz der zehn Punkte, im Mittel ", "Radar of the ten points, on average ")
                + dossier.assessment().score()
                + t(" von 100", " of 100"));
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
            t(
                "Punkte des Checks, 0 bis 100, vom obersten im Uhrzeigersinn",
                "Points of the check, 0 to 100, clockwise from the top"));
    head(t("Punkt", "Point"), t("Wert", "Score"));
    for (View point : points) {
      page.open("tr")
          .element("th", language.of(point.title()), "scope", "row")
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

  private void head(String... columns) {
    page.open("thead").open("tr");
    for (String column : columns) {
      page.element("th", column, "scope", "col");
    }
    page.close("tr").close("thead").open("tbody");
  }

  // --- Goals against resources -------------------------------------------------------------------

  private void alignment(Alignment alignment) {
    page.element(
        "p",
        t("Mit dem, was da ist, erreichbar: ", "Reachable with what is there: ")
            + percent(alignment.attainment())
            + t(" der Ziele, nach Gewicht.", " of the goals, by weight."));
    page.element("h3", t("Was von jedem Ziel erreichbar ist", "What can be reached of each goal"))
        .open("table", "class", "bars")
        .element("caption", t("Ziele", "Goals"), "class", "unseen");
    head(t("Ziel", "Goal"), t("Erreichbar", "Reachable"), t("Anteil", "Share"));
    for (GoalResult goal : alignment.goals()) {
      String share = percent(goal.attainment());
      page.open("tr")
          .element("th", goal.name(), "scope", "row")
          .element(
              "td",
              number(goal.figure())
                  + t(" von ", " of ")
                  + number(goal.target())
                  + unit(goal.unit()))
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
    page.element("h3", t("Bedarf gegen Kapazität", "Demand against capacity"))
        .element(
            "p",
            t(
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
    String caption = t("Fähigkeiten nach Monaten", "Skills by month");
    if (!page.isPrinted()) {
      page.open("div", "class", "frame", "tabindex", "0", "role", "group", "aria-label", caption);
    }
    page.open("table", "class", "heat").element("caption", caption, "class", "unseen");
    head(
        Stream.concat(Stream.of(t("Fähigkeit", "Skill")), months.stream().map(this::shortMonth))
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
    page.element("h3", t("Was sich entscheiden lässt", "What can be decided"))
        .open("table", "class", "wide")
        .element("caption", t("Optionen", "Options"), "class", "unseen");
    head(
        t("Option", "Option"),
        t("Mehrkosten", "Extra cost"),
        t("Erreicht", "Reached"),
        t("Passt dann", "Fits then"));
    for (Option option : options) {
      page.open("tr").open("th", "scope", "row").element("strong", language.of(option.title()));
      option.lines().stream()
          .limit(8)
          .map(language::of)
          .forEach(line -> page.element("p", line, "class", "detail"));
      page.close("th")
          .element("td", money(option.cost()))
          .element("td", percent(option.attainment()))
          .element("td", option.fits() ? t("ja", "yes") : t("nein", "no"))
          .close("tr");
    }
    page.close("tbody").close("table");
  }

  // --- Roadmap, scorecard, findings --------------------------------------------------------------

  private void gantt() {
    List<Stage> stages =
        strategy().roadmap().stages().stream().filter(stage -> stage.span() != null).toList();
    if (stages.isEmpty()) {
      return;
    }
    YearMonth first =
        stages.stream()
            .map(stage -> span(stage).from().value())
            .min(YearMonth::compareTo)
            .orElseThrow();
    YearMonth last = stages.stream().map(Booklet::end).max(YearMonth::compareTo).orElseThrow();
    double months = ChronoUnit.MONTHS.between(first, last) + 1.0;
    page.open("table", "class", "gantt")
        .element(
            "caption",
            t("Stufen von ", "Stages from ") + month(first) + t(" bis ", " to ") + month(last));
    head(t("Stufe", "Stage"), t("Zeit", "Time"), t("Lage", "Place"));
    for (Stage stage : stages) {
      double from = ChronoUnit.MONTHS.between(first, span(stage).from().value());
      double length = ChronoUnit.MONTHS.between(span(stage).from().value(), end(stage)) + 1.0;
      String when = month(span(stage).from().value()) + " – " + month(end(stage));
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

  private void scorecard() {
    Scorecard scorecard = dossier.scorecard();
    if (scorecard == null || scorecard.goals().stream().allMatch(goal -> goal.latest() == null)) {
      return;
    }
    page.element("h3", t("Wie die Ziele stehen, ", "How the goals stand, ") + day(scorecard.day()))
        .open("table", "class", "bars")
        .element("caption", t("Stand der Ziele", "Standing of the goals"), "class", "unseen");
    head(t("Ziel", "Goal"), t("Stand", "Standing"), t("Erreicht", "Reached"));
    for (GoalScore goal : scorecard.goals()) {
      page.open("tr")
          .element("th", goal.name().value(), "scope", "row")
          .element("td", language.of(goal.message()))
          .open("td");
      if (goal.attainment() == null) {
        page.text("–");
      } else {
        String share = percent(goal.attainment().fraction());
        page.picture(
                bar(goal.attainment().fraction().doubleValue(), goal.name().value() + ": " + share))
            .raw(" ")
            .element("span", share);
      }
      page.close("td").close("tr");
    }
    page.close("tbody").close("table");
  }

  private void findings() {
    List<Finding> findings = dossier.assessment().findings();
    if (findings.isEmpty()) {
      page.element("p", t("Es gibt keine Befunde.", "There are no findings."));
      return;
    }
    page.open("table", "class", "wide")
        .element("caption", t("Befunde", "Findings"), "class", "unseen");
    head(t("Befund", "Finding"), t("Gewicht", "Weight"));
    for (Finding finding : findings) {
      page.open("tr")
          .open("th", "scope", "row")
          .element("strong", language.of(finding.message()))
          .element("p", language.of(finding.why()), "class", "detail")
          .open("p", "class", "detail")
          .element("span", t("Abhilfe: ", "Remedy: "))
          .text(language.of(finding.remedy()))
          .close("p")
          .element("p", finding.rule() + " · " + finding.source(), "class", "detail source")
          .close("th")
          .element(
              "td",
              capital(severity(finding.severity(), 1))
                  + (finding.isWaived() ? t(", hingenommen", ", waived") : ""))
          .close("tr");
    }
    page.close("tbody").close("table");
  }

  // --- Numbers and dates -------------------------------------------------------------------------

  private String percent(BigDecimal share) {
    return NumberFormat.getPercentInstance(language.locale()).format(share);
  }

  private String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  private String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(language.locale());
    format.setCurrency(Currency.getInstance(money.currency().getCurrencyCode()));
    format.setMaximumFractionDigits(0);
    return format.format(money.amount());
  }

  private static String unit(@Nullable String unit) {
    return Optional.ofNullable(unit).map(text -> " " + text).orElse("");
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(day);
  }

  private String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL uuuu", language.locale()).format(month);
  }

  private String shortMonth(Month month) {
    return DateTimeFormatter.ofPattern("MM/uu", language.locale()).format(month.value());
  }
}
