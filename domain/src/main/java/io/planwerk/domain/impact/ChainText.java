package io.planwerk.domain.impact;

import io.planwerk.domain.measurement.Kpi;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.Tongue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tells a chain in sentences. */
final class ChainText {
  private final Map<KpiId, Kpi> kpis;

  ChainText(Map<KpiId, Kpi> kpis) {
    this.kpis = kpis;
  }

  private static Bilingual both(Function<Tongue, String> words) {
    return new Bilingual(words.apply(Tongue.GERMAN), words.apply(Tongue.ENGLISH));
  }

  private static String say(Tongue tongue, String de, String en, Object... parts) {
    return (tongue == Tongue.GERMAN ? de : en).formatted(parts);
  }

  private String name(Tongue tongue, KpiId id) {
    Kpi kpi = kpis.get(id);
    return tongue.quoted(kpi == null ? id.value() : kpi.name().value());
  }

  private String names(Tongue tongue, List<KpiId> ids) {
    return tongue.list(
        ids.stream()
            .map(id -> new Bilingual(name(Tongue.GERMAN, id), name(Tongue.ENGLISH, id)))
            .toList());
  }

  List<Bilingual> sentences(List<ImpactNode> nodes, List<ImpactLink> links) {
    List<Bilingual> sentences = new ArrayList<>(List.of(both(tongue -> all(tongue, nodes, links))));
    links.stream()
        .filter(link -> link.conversion() != null)
        .forEach(link -> sentences.add(both(tongue -> link(tongue, link))));
    return sentences;
  }

  private static String all(Tongue tongue, List<ImpactNode> nodes, List<ImpactLink> links) {
    List<Mark> figures = nodes.stream().map(ImpactNode::mark).toList();
    List<Mark> claims = links.stream().map(ImpactLink::mark).toList();
    return say(
        tongue,
        "Kennzahlen der Wirkungskette: %s, davon %s gemessen, %s angenommen und %s ohne Werte."
            + " Verbindungen: %s, davon %s gemessen, %s angenommen und %s ohne Umrechnung.",
        "Figures in the impact chain: %s, of which %s measured, %s assumed and %s without values."
            + " Links: %s, of which %s measured, %s assumed and %s without a conversion.",
        nodes.size(),
        count(figures, Mark.MEASURED),
        count(figures, Mark.ASSUMED),
        count(figures, Mark.MISSING),
        links.size(),
        count(claims, Mark.MEASURED),
        count(claims, Mark.ASSUMED),
        count(claims, Mark.MISSING));
  }

  private static long count(List<Mark> marks, Mark mark) {
    return marks.stream().filter(mark::equals).count();
  }

  private String link(Tongue tongue, ImpactLink link) {
    BigDecimal conversion = Objects.requireNonNull(link.conversion());
    String actual =
        say(
            tongue,
            "Eine Einheit von %s brachte %s von %s",
            "One unit of %s brought %s of %s",
            name(tongue, link.from()),
            tongue.number(conversion),
            name(tongue, link.to()));
    String expected =
        link.expected() == null || link.ratio() == null
            ? say(tongue, "; erwartet war nichts Bestimmtes", "; nothing definite was expected")
            : say(
                tongue,
                ", erwartet waren %s: das sind %s",
                ", %s was expected: that is %s",
                tongue.number(link.expected()),
                tongue.percent(link.ratio(), 0));
    return actual + expected + " (" + periods(tongue, link) + ")." + alone(tongue, link);
  }

  private static String alone(Tongue tongue, ImpactLink link) {
    return link.alone()
        ? ""
        : say(
            tongue,
            " Andere Verbindungen wirken ebenfalls darauf, und niemand sagt, wie stark; der Wert"
                + " ist deshalb höchstens so hoch.",
            " Other links move it as well, and nobody says how much; so the value is that high at"
                + " most.");
  }

  private static String periods(Tongue tongue, ImpactLink link) {
    int n = link.periods().size();
    String lag =
        link.shift() == 0
            ? ""
            : say(
                tongue,
                ", Wirkung %s später",
                ", effect %s later",
                units(tongue, link.rhythm(), link.shift()));
    return units(tongue, link.rhythm(), n) + lag;
  }

  private static String units(Tongue tongue, MeasuringRhythm rhythm, int n) {
    String one =
        switch (rhythm) {
          case DAILY -> say(tongue, "Tag", "day");
          case WEEKLY -> say(tongue, "Woche", "week");
          case MONTHLY -> say(tongue, "Monat", "month");
          case QUARTERLY -> say(tongue, "Quartal", "quarter");
          case YEARLY -> say(tongue, "Jahr", "year");
        };
    String many = tongue == Tongue.ENGLISH ? "s" : rhythm == MeasuringRhythm.WEEKLY ? "n" : "e";
    return tongue.number(n) + " " + one + (n == 1 ? "" : many);
  }

  Bilingual weakest(ImpactLink link) {
    return both(
        tongue ->
            say(
                tongue,
                "Das schwächste Glied der Kette ist der Schritt von %s zu %s: Er bringt %s von dem,"
                    + " was erwartet war (%s).",
                "The weakest link of the chain is the step from %s to %s: it brings %s of what was"
                    + " expected (%s).",
                name(tongue, link.from()),
                name(tongue, link.to()),
                tongue.percent(Objects.requireNonNull(link.ratio()), 0),
                periods(tongue, link)));
  }

  Bilingual cycle(List<KpiId> cycle) {
    return both(
        tongue ->
            say(
                tongue,
                "Im Kreis führen %s: Was Ursache und was Wirkung ist, lässt sich nicht sagen.",
                "These lead to one another in a circle: %s. Nobody can say which is cause and which"
                    + " is effect.",
                names(tongue, cycle)));
  }

  Bilingual result(Kpi kpi, Trend own, List<KpiId> before, boolean moves, boolean flow) {
    return both(
        tongue -> {
          String figure = name(tongue, kpi.id());
          String change =
              say(
                  tongue,
                  flow
                      ? "%s geht im Mittel von %s auf %s"
                      : "Der Zuwachs von %s geht im Mittel von %s auf %s",
                  flow
                      ? "%s goes from %s to %s on average"
                      : "The growth of %s goes from %s to %s on average",
                  figure,
                  tongue.number(own.before()),
                  tongue.number(own.after()));
          return change
              + (moves
                  ? say(
                      tongue,
                      ", obwohl sich nichts davor wie gewünscht bewegt (%s). Etwas anderes muss"
                          + " gewirkt haben.",
                      ", although nothing before it moves as wanted (%s). Something else must have"
                          + " been at work.",
                      names(tongue, before))
                  : say(
                      tongue,
                      ", obwohl sich alles davor wie gewünscht bewegt (%s). Die Kette trägt nicht"
                          + " bis zum Ergebnis.",
                      ", although everything before it moves as wanted (%s). The chain doesn't"
                          + " carry through to the result.",
                      names(tongue, before)));
        });
  }

  Bilingual withoutValues(ImpactNode node) {
    return both(
        tongue ->
            say(
                tongue,
                "Für %s gibt es in diesem Zeitraum keine Werte.",
                "There are no values for %s in this time.",
                tongue.quoted(node.name().value())));
  }

  Bilingual withoutConversion(ImpactLink link) {
    return both(
        tongue ->
            say(
                tongue,
                "Wie viel %s bei %s bewirkt, ist nicht angegeben.",
                "How much %s moves %s isn't stated.",
                name(tongue, link.from()),
                name(tongue, link.to())));
  }
}
