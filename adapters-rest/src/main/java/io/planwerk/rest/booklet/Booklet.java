package io.planwerk.rest.booklet;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.assessment.Finding;
import io.planwerk.domain.assessment.Severity;
import io.planwerk.domain.catalogues.CatalogueNetwork;
import io.planwerk.domain.goals.GoalType;
import io.planwerk.domain.strategy.Strategy;
import io.planwerk.domain.workspace.Brand;
import io.planwerk.domain.workspace.Logo;
import io.planwerk.rest.contract.LabelledSchema;
import io.planwerk.rest.contract.Labels;
import io.planwerk.rest.shared.Resources;
import io.planwerk.rest.shared.TextLanguage;
import java.time.LocalDate;
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

  /** So many findings leave the summary on one page. */
  private static final int WEIGHTIEST = 3;

  private final Dossier dossier;
  private final TextLanguage language;
  private final Wording words;
  private final Exhibits exhibits;
  private final LabelledSchema schema;
  private final Markup page;
  private final Palette palette;
  private final PlanChapter plan;
  private final Map<String, String> contents = new LinkedHashMap<>();

  Booklet(Dossier dossier, TextLanguage language, Labels labels, boolean printed) {
    this.dossier = dossier;
    this.language = language;
    this.words = new Wording(language);
    this.schema = labels.strategy();
    this.page = new Markup(printed);
    Brand brand = dossier.organisation().brand();
    this.palette = Palette.of(brand == null ? null : brand.colour());
    this.exhibits = new Exhibits(page, words, palette);
    Map<String, String> names = new HashMap<>();
    named(dossier.document().tree(), names);
    GoalType.CATALOGUE.forEach(type -> names.putIfAbsent(type.id().value(), words.of(type.name())));
    CatalogueNetwork.ALL.forEach(
        network -> names.putIfAbsent(network.id().value(), words.of(network.name())));
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

  private Strategy strategy() {
    return dossier.document().strategy();
  }

  private void collectContents() {
    contents.put("summary", words.t("Auf einen Blick", "At a glance"));
    if (dossier.alignment() != null) {
      contents.put("alignment", words.t("Ziele und Ressourcen", "Goals and resources"));
    }
    Stream.concat(ORDER.stream(), dossier.document().tree().keySet().stream())
        .distinct()
        .filter(this::isTold)
        .forEach(
            name ->
                contents.put(
                    name,
                    schema.field(name).label().map(words::of).map(words::capital).orElse(name)));
    contents.put("findings", words.t("Anhang: Befunde", "Appendix: findings"));
    if (!strategy().sources().isEmpty()) {
      contents.put("sources", words.t("Anhang: Quellen", "Appendix: sources"));
    }
  }

  private boolean isTold(String section) {
    return switch (dossier.document().tree().get(section)) {
      case Map<?, ?> fields -> !fields.isEmpty() && !section.equals("period");
      case List<?> list -> !list.isEmpty() && ORDER.contains(section);
      case null, default -> false;
    };
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
            ? words.t("Entwurf", "Draft")
            : words.t("Verabschiedet am ", "Adopted on ") + words.day(adopted),
        "class",
        "state");
    page.element(
        "p",
        words.t("Stand: ", "As of ")
            + words.day(LocalDate.ofInstant(dossier.revision().at(), strategy().zone()))
            + words.t(", Revision ", ", revision ")
            + dossier.revision().number());
    page.close("header");
  }

  private void contents() {
    page.open("nav", "class", "contents", "aria-labelledby", "contents")
        .element("h2", words.t("Inhalt", "Contents"), "id", "contents")
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
                exhibits.alignment(Objects.requireNonNull(dossier.alignment()).kept().alignment());
            case "findings" -> findings();
            case "sources" -> plan.write(sources(), schema);
            case "roadmap" -> {
              exhibits.gantt(strategy().roadmap().stages());
              section(id);
            }
            case "measurement" -> {
              Optional.ofNullable(dossier.scorecard()).ifPresent(exhibits::scorecard);
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

  private void summary() {
    Assessment assessment = dossier.assessment();
    String verdict =
        switch (assessment.verdict()) {
          case BLOCKED ->
              words.t(
                  "Noch kann die Strategie nicht verabschiedet werden.",
                  "The strategy can't be adopted yet.");
          case OPEN ->
              words.t(
                  "Nichts hindert die Verabschiedung; einiges sollte vorher besser werden.",
                  "Nothing stands against adoption; some things should get better before.");
          case SOUND -> words.t("Die Strategie steht auf festem Boden.", "The strategy is sound.");
        };
    page.element("p", verdict, "class", "verdict");
    if (dossier.alignment() != null) {
      dossier.alignment().kept().alignment().summary().stream()
          .map(words::of)
          .forEach(sentence -> page.element("p", sentence));
      if (!dossier.alignment().isFresh()) {
        page.element(
            "p",
            words.t(
                "Seit diesem Abgleich wurde etwas geändert, womit er gerechnet hat.",
                "Something that this alignment reckoned with was changed since."),
            "class",
            "note");
      }
    }
    page.element("p", counts(assessment));
    page.element(
        "h3",
        words.t("Der strategische Check in zehn Punkten", "The strategic check in ten points"));
    exhibits.radar(assessment.points(), assessment.score());
    List<Finding> weightiest = assessment.open().limit(WEIGHTIEST).toList();
    if (!weightiest.isEmpty()) {
      page.element("h3", words.t("Das Wichtigste zuerst", "First things first")).open("ul");
      for (Finding finding : weightiest) {
        page.open("li")
            .element("strong", words.of(finding.message()))
            .raw(" ")
            .element("span", words.of(finding.remedy()))
            .close("li");
      }
      page.close("ul");
    }
  }

  private String counts(Assessment assessment) {
    return words.t("Offene Befunde: ", "Open findings: ")
        + String.join(
            ", ",
            Stream.of(Severity.values())
                .map(
                    severity ->
                        assessment.count(severity)
                            + " "
                            + words.severity(severity, assessment.count(severity)))
                .toList())
        + ".";
  }

  private void findings() {
    List<Finding> findings = dossier.assessment().findings();
    if (findings.isEmpty()) {
      page.element("p", words.t("Es gibt keine Befunde.", "There are no findings."));
      return;
    }
    page.open("table", "class", "wide")
        .element("caption", words.t("Befunde", "Findings"), "class", "unseen");
    exhibits.head(words.t("Befund", "Finding"), words.t("Gewicht", "Weight"));
    for (Finding finding : findings) {
      page.open("tr")
          .open("th", "scope", "row")
          .element("strong", words.of(finding.message()))
          .element("p", words.of(finding.why()), "class", "detail")
          .open("p", "class", "detail")
          .element("span", words.t("Abhilfe:", "Remedy:"))
          .raw(" ")
          .text(words.of(finding.remedy()))
          .close("p")
          .element("p", finding.rule() + " · " + finding.source(), "class", "detail source")
          .close("th")
          .element(
              "td",
              words.capital(words.severity(finding.severity(), 1))
                  + (finding.isWaived() ? words.t(", hingenommen", ", waived") : ""))
          .close("tr");
    }
    page.close("tbody").close("table");
  }
}
