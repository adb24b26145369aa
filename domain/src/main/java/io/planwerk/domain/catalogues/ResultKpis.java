package io.planwerk.domain.catalogues;

import static io.planwerk.domain.catalogues.CatalogueKpi.figure;

import io.planwerk.domain.measurement.EffectLevel;
import java.util.List;
import java.util.stream.Stream;

/** What people think, want and do, and what the company gains by it. */
final class ResultKpis {
  private ResultKpis() {}

  static List<CatalogueKpi> all() {
    return Stream.concat(
            Stream.of(opinion(), behaviour())
                .flatMap(List::stream)
                .map(kpi -> kpi.at(EffectLevel.OUTCOME_INDIRECT)),
            gains().stream().map(kpi -> kpi.at(EffectLevel.OUTFLOW)))
        .toList();
  }

  private static List<CatalogueKpi.Draft> opinion() {
    return List.of(
        figure("positive-mentions", "Positive Nennungen", "Positive mentions")
            .says("Eigene Nennungen in positivem Ton.", "Own mentions in a positive tone.")
            .in("Nennungen", "mentions")
            .from(References.MONITORING),
        figure("negative-mentions", "Negative Nennungen", "Negative mentions")
            .says("Eigene Nennungen in negativem Ton.", "Own mentions in a negative tone.")
            .in("Nennungen", "mentions")
            .falls()
            .from(References.MONITORING),
        figure("positive-share", "Anteil positiver Nennungen", "Share of positive mentions")
            .says(
                "Positive Nennungen als Anteil aller eigenen, auch der neutralen.",
                "Positive mentions as a part of all own ones, the neutral ones too.")
            .computed("positive-mentions / mentions * 100", "eigene Nennungen", "own mentions")
            .after(References.KPIS),
        figure("net-sentiment", "Netto-Sentiment", "Net sentiment")
            .says(
                "Positive weniger negative Nennungen, geteilt durch beide zusammen: von -1 (alle"
                    + " negativ) bis 1 (alle positiv).",
                "Positive less negative mentions, divided by both together: from -1 (all negative)"
                    + " to 1 (all positive).")
            .in("Index", "index")
            .computed(
                "(positive-mentions - negative-mentions) / (positive-mentions + negative-mentions)",
                "positive und negative Nennungen",
                "positive and negative mentions"),
        figure("promoters", "Promotoren", "Promoters")
            .says(
                "Befragte, die eine Empfehlung mit 9 oder 10 von 10 bewerten.",
                "Respondents who rate a recommendation 9 or 10 out of 10.")
            .in("Befragte", "respondents")
            .from(References.SURVEY)
            .after(References.REICHHELD),
        figure("detractors", "Detraktoren", "Detractors")
            .says(
                "Befragte, die eine Empfehlung mit 0 bis 6 von 10 bewerten.",
                "Respondents who rate a recommendation 0 to 6 out of 10.")
            .in("Befragte", "respondents")
            .falls()
            .from(References.SURVEY)
            .after(References.REICHHELD),
        figure("nps", "Net Promoter Score (NPS)", "Net promoter score (NPS)")
            .says(
                "Anteil der Promotoren weniger Anteil der Detraktoren, von -100 bis 100.",
                "Share of promoters less share of detractors, from -100 to 100.")
            .in("Prozentpunkte", "percentage points")
            .computed("(promoters - detractors) / respondents * 100", "Befragte", "respondents")
            .after(References.REICHHELD));
  }

  private static List<CatalogueKpi.Draft> behaviour() {
    return List.of(
        figure("conversions", "Conversions", "Conversions")
            .says(
                "Gewünschte Handlungen auf der Website, etwa Käufe, Anfragen oder Anmeldungen.",
                "Wanted actions on the website, such as sales, enquiries or registrations.")
            .in("Conversions", "conversions")
            .from(References.WEB)
            .after(References.KPIS),
        figure("conversion-rate", "Conversion-Rate", "Conversion rate")
            .says(
                "Conversions als Anteil der Website-Besuche.",
                "Conversions as a part of website visits.")
            .computed("conversions / visits * 100", "Website-Besuche", "website visits")
            .after(References.KPIS),
        figure("leads", "Leads", "Leads")
            .says(
                "Kontakte mit Kaufinteresse, die sich mit Namen und Adresse gemeldet haben.",
                "Contacts interested in buying who left name and address.")
            .in("Leads", "leads")
            .from(References.CRM)
            .after(References.LEVELS),
        figure("applications", "Bewerbungen", "Applications")
            .says(
                "Bewerbungen, die soziale Medien als Weg angeben oder über deren Links kamen.",
                "Applications that name social media as their way or came by its links.")
            .in("Bewerbungen", "applications")
            .from(References.STAFFING)
            .after(References.LEVELS),
        figure("ideas", "Produktideen", "Product ideas")
            .says(
                "Vorschläge und Fehlermeldungen von Nutzern, die an die Produktentwicklung gingen.",
                "Proposals and reports of defects by users that went to product development.")
            .in("Ideen", "ideas")
            .from(References.MONITORING),
        figure("advocates", "Fürsprecher", "Advocates")
            .says(
                "Personen im Fürsprecherprogramm am Ende des Zeitraums.",
                "People in the advocacy programme at the end of the period.")
            .in("Personen", "persons")
            .lasts()
            .from(References.CRM),
        figure("active-advocates", "Aktive Fürsprecher", "Active advocates")
            .says(
                "Fürsprecher, die im letzten Monat mindestens einmal etwas veröffentlicht haben.",
                "Advocates who published something at least once in the last month.")
            .in("Personen", "persons")
            .lasts()
            .from(References.MONITORING),
        figure("advocate-rate", "Fürsprecherquote", "Advocate rate")
            .says("Aktive Fürsprecher als Anteil aller.", "Active advocates as a part of all.")
            .computed("active-advocates / advocates * 100", "Fürsprecher", "advocates")
            .after(References.KPIS),
        figure("customers", "Kunden", "Customers")
            .says("Kunden am Ende des Zeitraums.", "Customers at the end of the period.")
            .in("Kunden", "customers")
            .lasts()
            .from(References.CRM),
        figure("new-customers", "Neukunden", "New customers")
            .says(
                "Kunden, die im Zeitraum zum ersten Mal gekauft haben.",
                "Customers who bought for the first time in the period.")
            .in("Kunden", "customers")
            .from(References.CRM),
        figure("lost-customers", "Verlorene Kunden", "Lost customers")
            .says(
                "Kunden, die im Zeitraum gekündigt haben oder als verloren gelten.",
                "Customers who left in the period or are counted as lost.")
            .in("Kunden", "customers")
            .falls()
            .from(References.CRM),
        figure("retention-rate", "Kundenbindungsrate", "Customer retention rate")
            .says(
                "Kunden vom Anfang des Zeitraums, die an dessen Ende noch da sind, als Anteil derer"
                    + " vom Anfang.",
                "Customers of the beginning of the period who are still there at its end, as a part"
                    + " of those of the beginning.")
            .computed(
                "(customers - new-customers) / (customers - new-customers + lost-customers) * 100",
                "Kunden am Anfang",
                "customers at the beginning"));
  }

  private static List<CatalogueKpi.Draft> gains() {
    return List.of(
        figure("deals", "Abschlüsse", "Deals")
            .says(
                "Käufe und Verträge, die aus Leads wurden.",
                "Sales and contracts that leads turned into.")
            .in("Abschlüsse", "deals")
            .from(References.CRM),
        figure("deal-rate", "Abschlussquote", "Lead-to-deal rate")
            .says("Abschlüsse als Anteil der Leads.", "Deals as a part of leads.")
            .computed("deals / leads * 100", "Leads", "leads")
            .after(References.KPIS),
        figure("orders", "Bestellungen", "Orders")
            .says(
                "Bestellungen, die über soziale Medien kamen.",
                "Orders that came by way of social media.")
            .in("Bestellungen", "orders")
            .from(References.WEB),
        figure("revenue", "Umsatz", "Revenue")
            .says(
                "Umsatz ohne Umsatzsteuer, der über soziale Medien kam.",
                "Revenue without VAT that came by way of social media.")
            .inEuros()
            .from(References.WEB)
            .after(References.LEVELS),
        figure("order-value", "Bestellwert", "Order value")
            .says("Umsatz je Bestellung.", "Revenue per order.")
            .in("EUR je Bestellung", "EUR per order")
            .computed("revenue / orders", "Bestellungen", "orders"),
        figure("ad-revenue", "Umsatz aus Anzeigen", "Revenue of ads")
            .says(
                "Umsatz, den das Anzeigenkonto Anzeigen zuschreibt.",
                "Revenue that the advertising account ascribes to ads.")
            .inEuros()
            .from(References.ADS)
            .after(References.KPIS),
        figure("roas", "Return on Ad Spend (ROAS)", "Return on ad spend (ROAS)")
            .says(
                "Umsatz aus Anzeigen je Euro Werbekosten.",
                "Revenue of ads per euro of advertising cost.")
            .in("Faktor", "factor")
            .computed("ad-revenue / ad-cost", "Werbekosten", "advertising cost")
            .after(References.KPIS),
        figure("gain", "Ertrag", "Gain")
            .says(
                "Was die Arbeit in sozialen Medien in Geld eingebracht hat: Deckungsbeitrag,"
                    + " eingesparte Kosten und anderes, das sich bewerten lässt.",
                "What the work in social media brought in money: contribution margin, saved cost"
                    + " and whatever else can be valued.")
            .inEuros()
            .from(References.BOOKS),
        figure("roi", "Return on Investment (ROI)", "Return on investment (ROI)")
            .says(
                "Ertrag weniger Kosten als Anteil der Kosten.", "Gain less cost as a part of cost.")
            .computed("(gain - cost) / cost * 100", "Kosten", "cost"),
        figure("extra-revenue", "Zusätzlicher Umsatz", "Extra revenue")
            .says(
                "Umsatz, den es ohne soziale Medien nicht gegeben hätte.",
                "Revenue that wouldn't have been without social media.")
            .inEuros()
            .from(References.BOOKS),
        figure("margin", "Deckungsbeitrag des zusätzlichen Umsatzes", "Margin of extra revenue")
            .says(
                "Zusätzlicher Umsatz weniger die Kosten, die er selbst verursacht.",
                "Extra revenue less the cost that it causes itself.")
            .inEuros()
            .from(References.BOOKS),
        figure("margin-rate", "Deckungsbeitragsquote", "Margin rate")
            .says(
                "Deckungsbeitrag als Anteil des zusätzlichen Umsatzes, von 0 bis 1.",
                "Margin as a part of extra revenue, from 0 to 1.")
            .in("Anteil", "share")
            .computed("margin / extra-revenue", "zusätzlicher Umsatz", "extra revenue"),
        figure(
                "romi",
                "Return on Marketing Investment (ROMI)",
                "Return on marketing investment (ROMI)")
            .says(
                "Zusätzlicher Umsatz mal Deckungsbeitragsquote weniger Kosten, als Anteil der"
                    + " Kosten.",
                "Extra revenue times margin rate less cost, as a part of cost.")
            .computed("(extra-revenue * margin-rate - cost) / cost * 100", "Kosten", "cost"),
        figure("savings", "Eingesparte Kosten", "Saved cost")
            .says(
                "Kosten, die anderswo entfallen sind, etwa durch Anrufe, die sich erübrigten.",
                "Cost that was saved elsewhere, such as by calls that weren't needed.")
            .inEuros()
            .from(References.BOOKS)
            .after(References.LEVELS),
        figure("hires", "Einstellungen", "Hires")
            .says(
                "Einstellungen aus Bewerbungen, die über soziale Medien kamen.",
                "Hires out of applications that came by way of social media.")
            .in("Einstellungen", "hires")
            .from(References.STAFFING));
  }
}
