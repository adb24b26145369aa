package io.planwerk.domain.catalogues;

import static io.planwerk.domain.catalogues.CatalogueKpi.figure;

import io.planwerk.domain.measurement.EffectLevel;
import java.util.List;
import java.util.stream.Stream;

/** What is put in, and how well the own process works. */
final class ProcessKpis {
  private ProcessKpis() {}

  static List<CatalogueKpi> all() {
    return Stream.concat(
            input().stream().map(kpi -> kpi.at(EffectLevel.INPUT)),
            process().stream().map(kpi -> kpi.at(EffectLevel.OUTPUT_INTERNAL)))
        .toList();
  }

  private static List<CatalogueKpi.Draft> input() {
    return List.of(
        figure("hours-worked", "Arbeitsstunden", "Hours worked")
            .says(
                "Stunden, die das eigene Team im Zeitraum für soziale Medien gearbeitet hat.",
                "Hours that the own team worked on social media in the period.")
            .in("Stunden", "hours")
            .holds()
            .from(References.TIMES)
            .after(References.LEVELS),
        figure("cost", "Kosten", "Cost")
            .says(
                "Alle Kosten der Arbeit in sozialen Medien: Arbeitszeit, Dienstleister, Werkzeuge"
                    + " und Werbung.",
                "All cost of the work in social media: working time, agencies, tools and"
                    + " advertising.")
            .inEuros()
            .holds()
            .from(References.BOOKS)
            .after(References.LEVELS),
        figure("planned-cost", "Geplante Kosten", "Planned cost")
            .says(
                "Kosten, die für den Zeitraum im Budget stehen.",
                "Cost that the budget has for the period.")
            .inEuros()
            .holds()
            .from(References.BOOKS),
        figure("ad-cost", "Werbekosten", "Advertising cost")
            .says(
                "Was das Netzwerk für bezahlte Reichweite berechnet, ohne Arbeitszeit.",
                "What the network charges for paid reach, without working time.")
            .inEuros()
            .holds()
            .from(References.ADS)
            .after(References.KPIS));
  }

  private static List<CatalogueKpi.Draft> process() {
    return List.of(
        figure("budget-used", "Budgettreue", "Budget used")
            .says(
                "Kosten als Anteil der geplanten Kosten; 100 % ist genau nach Plan.",
                "Cost as a part of planned cost; 100 % is exactly as planned.")
            .computed("cost / planned-cost * 100", "geplante Kosten", "planned cost")
            .holds()
            .after(References.LEVELS),
        figure("posts-on-time", "Pünktliche Posts", "Posts on time")
            .says(
                "Posts, die am geplanten Tag oder früher erschienen sind.",
                "Posts that came out on the planned day or before.")
            .in("Posts", "posts")
            .from(References.PLAN),
        figure("on-time-rate", "Termintreue", "On-time rate")
            .says(
                "Pünktliche Posts als Anteil aller Posts.", "Posts on time as a part of all posts.")
            .computed("posts-on-time / posts * 100", "Posts", "posts")
            .after(References.LEVELS),
        figure("corrected-posts", "Korrigierte Posts", "Corrected posts")
            .says(
                "Posts, die nach dem Erscheinen wegen eines eigenen Fehlers geändert oder gelöscht"
                    + " wurden.",
                "Posts that were changed or deleted after publication because of an own mistake.")
            .in("Posts", "posts")
            .falls()
            .from(References.PLAN),
        figure("error-rate", "Fehlerquote", "Error rate")
            .says(
                "Korrigierte Posts als Anteil aller Posts.",
                "Corrected posts as a part of all posts.")
            .computed("corrected-posts / posts * 100", "Posts", "posts")
            .falls()
            .after(References.LEVELS),
        figure("production-days", "Tage in Arbeit", "Days in production")
            .says(
                "Tage zwischen Auftrag und Erscheinen, über alle erschienenen Posts"
                    + " zusammengezählt.",
                "Days between order and publication, added up over all published posts.")
            .in("Tage", "days")
            .falls()
            .from(References.PLAN),
        figure("lead-time", "Durchlaufzeit", "Lead time")
            .says(
                "Tage zwischen Auftrag und Erscheinen eines Posts im Durchschnitt.",
                "Days between order and publication of a post on average.")
            .in("Tage je Post", "days per post")
            .computed("production-days / posts", "Posts", "posts")
            .falls()
            .after(References.LEVELS),
        figure("requests", "Anfragen", "Requests")
            .says(
                "Kommentare und Nachrichten, die eine Antwort des Unternehmens erwarten.",
                "Comments and messages that await an answer of the company.")
            .in("Anfragen", "requests")
            .holds()
            .from(References.SERVICE),
        figure("answered-requests", "Beantwortete Anfragen", "Answered requests")
            .says(
                "Anfragen, die das Unternehmen beantwortet hat.",
                "Requests that the company answered.")
            .in("Anfragen", "requests")
            .from(References.SERVICE),
        figure("response-rate", "Antwortquote", "Response rate")
            .says(
                "Beantwortete Anfragen als Anteil aller Anfragen.",
                "Answered requests as a part of all requests.")
            .computed("answered-requests / requests * 100", "Anfragen", "requests"),
        figure("waiting-hours", "Wartezeit", "Waiting time")
            .says(
                "Stunden innerhalb der Servicezeit bis zur ersten Antwort, über alle beantworteten"
                    + " Anfragen zusammengezählt.",
                "Hours within service time until the first answer, added up over all answered"
                    + " requests.")
            .in("Stunden", "hours")
            .falls()
            .from(References.SERVICE),
        figure("response-time", "Reaktionszeit", "Response time")
            .says(
                "Stunden bis zur ersten Antwort im Durchschnitt. Ein Median wäre gegen Ausreißer"
                    + " sicherer, lässt sich aber nicht aus kürzeren Zeiträumen zusammensetzen.",
                "Hours until the first answer on average. A median would stand outliers better, but"
                    + " can't be put together from shorter periods.")
            .in("Stunden je Anfrage", "hours per request")
            .computed(
                "waiting-hours / answered-requests", "beantwortete Anfragen", "answered requests")
            .falls(),
        figure("cpm", "Tausend-Kontakt-Preis (CPM)", "Cost per mille (CPM)")
            .says(
                "Werbekosten für 1.000 bezahlte Impressionen.",
                "Advertising cost of 1,000 paid impressions.")
            .inEuros()
            .computed(
                "ad-cost / ad-impressions * 1000", "bezahlte Impressionen", "paid impressions")
            .falls()
            .after(References.KPIS),
        figure("cpc", "Kosten je Klick (CPC)", "Cost per click (CPC)")
            .says(
                "Werbekosten für einen Klick auf eine Anzeige.",
                "Advertising cost of one click on an ad.")
            .in("EUR je Klick", "EUR per click")
            .computed("ad-cost / ad-clicks", "Klicks auf Anzeigen", "clicks on ads")
            .falls()
            .after(References.KPIS),
        figure("cpl", "Kosten je Lead (CPL)", "Cost per lead (CPL)")
            .says("Werbekosten für einen Lead.", "Advertising cost of one lead.")
            .in("EUR je Lead", "EUR per lead")
            .computed("ad-cost / leads", "Leads", "leads")
            .falls()
            .after(References.KPIS),
        figure("cpa", "Kosten je Conversion (CPA)", "Cost per action (CPA)")
            .says(
                "Werbekosten für eine gewünschte Handlung, etwa einen Kauf oder eine Anmeldung.",
                "Advertising cost of one wanted action, such as a sale or a registration.")
            .in("EUR je Conversion", "EUR per conversion")
            .computed("ad-cost / conversions", "Conversions", "conversions")
            .falls()
            .after(References.KPIS),
        figure("cost-per-application", "Kosten je Bewerbung", "Cost per application")
            .says(
                "Kosten für eine Bewerbung, die über soziale Medien kam.",
                "Cost of one application that came by way of social media.")
            .in("EUR je Bewerbung", "EUR per application")
            .computed("cost / applications", "Bewerbungen", "applications")
            .falls());
  }
}
