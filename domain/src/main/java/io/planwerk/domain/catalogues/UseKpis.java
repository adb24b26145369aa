package io.planwerk.domain.catalogues;

import static io.planwerk.domain.catalogues.CatalogueKpi.figure;

import io.planwerk.domain.measurement.EffectLevel;
import java.util.List;
import java.util.stream.Stream;

/** What is noticed, used and understood. */
final class UseKpis {
  private UseKpis() {}

  static List<CatalogueKpi> all() {
    return Stream.of(interaction(), visits(), videos(), awareness())
        .flatMap(List::stream)
        .map(kpi -> kpi.at(EffectLevel.OUTCOME_DIRECT))
        .toList();
  }

  private static CatalogueKpi.Draft interactions(String id, String de, String en) {
    return figure(id, de, en).in("Interaktionen", "interactions").from(References.NETWORK);
  }

  private static List<CatalogueKpi.Draft> interaction() {
    return List.of(
        interactions("interactions", "Interaktionen", "Interactions")
            .says(
                "Reaktionen, Kommentare, Geteiltes und Gespeichertes zusammen, wie das Netzwerk sie"
                    + " zählt.",
                "Reactions, comments, shares and saves together, as the network counts them.")
            .after(References.KPIS),
        interactions("reactions", "Reaktionen", "Reactions")
            .says(
                "„Gefällt mir“ und andere Reaktionen mit einem Klick.",
                "Likes and other reactions by one click."),
        interactions("comments", "Kommentare", "Comments")
            .says("Kommentare und Antworten anderer.", "Comments and replies of others."),
        interactions("shares", "Geteilte Inhalte", "Shares")
            .says(
                "Wie oft andere Inhalte weitergegeben haben.",
                "How often others passed content on."),
        interactions("saves", "Gespeicherte Inhalte", "Saves")
            .says(
                "Wie oft andere Inhalte für später gespeichert haben.",
                "How often others kept content for later."),
        figure(
                "engagement-rate-by-reach",
                "Engagement-Rate nach Reichweite",
                "Engagement rate by reach")
            .says(
                "Interaktionen als Anteil der erreichten Personen.",
                "Interactions as a part of the people reached.")
            .computed("interactions / reach * 100", "Reichweite", "reach")
            .after(References.KPIS),
        figure(
                "engagement-rate-by-followers",
                "Engagement-Rate nach Followern",
                "Engagement rate by followers")
            .says(
                "Interaktionen des Zeitraums als Anteil der Follower an dessen Ende; wächst mit der"
                    + " Länge des Zeitraums.",
                "Interactions of the period as a part of the followers at its end; grows with the"
                    + " length of the period.")
            .computed("interactions / followers * 100", "Follower", "followers")
            .after(References.KPIS),
        figure(
                "engagement-rate-by-impressions",
                "Engagement-Rate nach Impressionen",
                "Engagement rate by impressions")
            .says(
                "Interaktionen als Anteil der Impressionen.",
                "Interactions as a part of impressions.")
            .computed("interactions / impressions * 100", "Impressionen", "impressions")
            .after(References.KPIS),
        figure("conversation-rate", "Konversationsrate", "Conversation rate")
            .says("Kommentare je Post.", "Comments per post.")
            .in("Interaktionen je Post", "interactions per post")
            .computed("comments / posts", "Posts", "posts")
            .after(References.KAUSHIK),
        figure("amplification-rate", "Weitergaberate", "Amplification rate")
            .says(
                "Wie oft ein Post im Schnitt geteilt wird.",
                "How often a post is shared on average.")
            .in("Interaktionen je Post", "interactions per post")
            .computed("shares / posts", "Posts", "posts")
            .after(References.KAUSHIK),
        figure("applause-rate", "Zustimmungsrate", "Applause rate")
            .says("Reaktionen je Post.", "Reactions per post.")
            .in("Interaktionen je Post", "interactions per post")
            .computed("reactions / posts", "Posts", "posts")
            .after(References.KAUSHIK));
  }

  private static List<CatalogueKpi.Draft> visits() {
    return List.of(
        figure("clicks", "Klicks", "Clicks")
            .says("Klicks auf Links in eigenen Beiträgen.", "Clicks on links in own posts.")
            .in("Klicks", "clicks")
            .from(References.NETWORK)
            .after(References.KPIS),
        figure("ad-clicks", "Klicks auf Anzeigen", "Clicks on ads")
            .says("Klicks auf Links in Anzeigen.", "Clicks on links in ads.")
            .in("Klicks", "clicks")
            .from(References.ADS)
            .after(References.KPIS),
        figure("ctr", "Klickrate (CTR)", "Click-through rate (CTR)")
            .says(
                "Klicks als Anteil der Impressionen; manche Quellen teilen durch die Reichweite.",
                "Clicks as a part of impressions; some sources divide by reach.")
            .computed("clicks / impressions * 100", "Impressionen", "impressions")
            .after(References.KPIS),
        figure("profile-visits", "Profilbesuche", "Profile visits")
            .says("Aufrufe des eigenen Profils.", "Visits of the own profile.")
            .in("Besuche", "visits")
            .from(References.NETWORK),
        figure("visits", "Website-Besuche", "Website visits")
            .says(
                "Sitzungen auf der eigenen Website; eine Person kann mehrere haben.",
                "Sessions on the own website; a person may have several.")
            .in("Besuche", "visits")
            .from(References.WEB),
        figure("visitors", "Website-Besucher", "Website visitors")
            .says(
                "Verschiedene Personen, die im Zeitraum auf der Website waren. Über längere"
                    + " Zeiträume zählt mehrfach, wer in mehreren kürzeren vorkommt.",
                "Different people who were on the website in the period. Over longer periods who is"
                    + " in several shorter ones counts several times.")
            .in("Personen", "persons")
            .from(References.WEB),
        figure("page-views", "Seitenaufrufe", "Page views")
            .says(
                "Aufgerufene Seiten der eigenen Website.",
                "Pages of the own website that were opened.")
            .in("Aufrufe", "views")
            .from(References.WEB),
        figure("engaged-visits", "Besuche mit Interaktion", "Engaged visits")
            .says(
                "Besuche, die länger als 10 Sekunden dauern, mehr als eine Seite haben oder zu"
                    + " einer gewünschten Handlung führen.",
                "Visits that last more than 10 seconds, have more than one page or lead to a wanted"
                    + " action.")
            .in("Besuche", "visits")
            .from(References.WEB)
            .after("https://support.google.com/analytics/answer/12195621"),
        figure("engaged-visit-rate", "Anteil der Besuche mit Interaktion", "Engaged visit rate")
            .says(
                "Besuche mit Interaktion als Anteil aller Website-Besuche.",
                "Engaged visits as a part of all website visits.")
            .computed("engaged-visits / visits * 100", "Website-Besuche", "website visits")
            .after("https://support.google.com/analytics/answer/12195621"));
  }

  private static List<CatalogueKpi.Draft> videos() {
    return List.of(
        figure("video-views", "Videoaufrufe", "Video views")
            .says(
                "Begonnene Videos; ab wie vielen Sekunden ein Aufruf zählt, legt jedes Netzwerk"
                    + " anders fest.",
                "Videos begun; after how many seconds a view counts differs by network.")
            .in("Aufrufe", "views")
            .from(References.NETWORK),
        figure("completed-views", "Vollständige Videoaufrufe", "Completed video views")
            .says("Bis zum Ende gesehene Videos.", "Videos watched to the end.")
            .in("Aufrufe", "views")
            .from(References.NETWORK),
        figure("video-completion-rate", "Video-Abschlussrate", "Video completion rate")
            .says(
                "Vollständige Videoaufrufe als Anteil aller.",
                "Completed video views as a part of all.")
            .computed("completed-views / video-views * 100", "Videoaufrufe", "video views"),
        figure("watch-time", "Wiedergabezeit", "Watch time")
            .says("Stunden, die Videos gesehen wurden.", "Hours for which videos were watched.")
            .in("Stunden", "hours")
            .from(References.NETWORK),
        figure("view-duration", "Wiedergabedauer", "View duration")
            .says(
                "Minuten, die ein Video im Durchschnitt gesehen wird.",
                "Minutes for which a video is watched on average.")
            .in("Minuten je Aufruf", "minutes per view")
            .computed("watch-time * 60 / video-views", "Videoaufrufe", "video views"));
  }

  private static List<CatalogueKpi.Draft> awareness() {
    return List.of(
        figure("respondents", "Befragte", "Respondents")
            .says(
                "Personen, die in der Befragung geantwortet haben.",
                "People who answered the survey.")
            .in("Befragte", "respondents")
            .holds()
            .from(References.SURVEY),
        figure(
                "aware-respondents",
                "Befragte, die das Unternehmen kennen",
                "Respondents who know the company")
            .says(
                "Befragte, die das Unternehmen auf Vorlage des Namens kennen.",
                "Respondents who know the company when they hear its name.")
            .in("Befragte", "respondents")
            .from(References.SURVEY),
        figure("aided-awareness", "Gestützte Bekanntheit", "Aided awareness")
            .says(
                "Befragte, die das Unternehmen kennen, als Anteil aller Befragten.",
                "Respondents who know the company as a part of all respondents.")
            .computed("aware-respondents / respondents * 100", "Befragte", "respondents")
            .after(References.LEVELS));
  }
}
