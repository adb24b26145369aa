package io.planwerk.domain.catalogues;

import static io.planwerk.domain.catalogues.CatalogueKpi.figure;

import io.planwerk.domain.measurement.EffectLevel;
import java.util.List;

/** Which contact offers reach whom. */
final class ReachKpis {
  private ReachKpis() {}

  static List<CatalogueKpi> all() {
    return offers().stream().map(kpi -> kpi.at(EffectLevel.OUTPUT_EXTERNAL)).toList();
  }

  private static List<CatalogueKpi.Draft> offers() {
    return List.of(
        figure("posts", "Posts", "Posts")
            .says(
                "Veröffentlichte Beiträge, ohne Antworten und geteilte Beiträge anderer.",
                "Published posts, without replies and shared posts of others.")
            .in("Posts", "posts")
            .isImpulse()
            .from(References.NETWORK)
            .after(References.LEVELS),
        figure("impressions", "Impressionen", "Impressions")
            .says(
                "Wie oft Inhalte angezeigt wurden; dieselbe Person zählt jedes Mal.",
                "How often content was displayed; the same person counts each time.")
            .in("Impressionen", "impressions")
            .from(References.NETWORK)
            .after(References.KPIS),
        figure("ad-impressions", "Bezahlte Impressionen", "Paid impressions")
            .says("Impressionen von Anzeigen.", "Impressions of ads.")
            .in("Impressionen", "impressions")
            .from(References.ADS)
            .after(References.KPIS),
        figure("reach", "Reichweite", "Reach")
            .says(
                "Verschiedene Personen, denen im Zeitraum etwas angezeigt wurde. Über längere"
                    + " Zeiträume werden die Reichweiten der kürzeren zusammengezählt; wer in"
                    + " mehreren vorkommt, zählt darin mehrfach.",
                "Different people to whom something was displayed in the period. Over longer"
                    + " periods the reaches of shorter ones are added up; who is in several of them"
                    + " counts several times.")
            .in("Personen", "persons")
            .from(References.NETWORK)
            .after(References.KPIS),
        figure("frequency", "Kontaktfrequenz", "Frequency")
            .says(
                "Wie oft eine erreichte Person etwas angezeigt bekam.",
                "How often something was displayed to a person reached.")
            .in("Impressionen je Person", "impressions per person")
            .computed("impressions / reach", "Reichweite", "reach")
            .holds()
            .after(References.KPIS),
        figure("followers", "Follower", "Followers")
            .says(
                "Personen, die dem Profil am Ende des Zeitraums folgen.",
                "People who follow the profile at the end of the period.")
            .in("Personen", "persons")
            .lasts()
            .from(References.NETWORK)
            .after(References.LEVELS),
        figure("new-followers", "Neue Follower", "New followers")
            .says(
                "Personen, die dem Profil im Zeitraum neu folgen.",
                "People who began to follow the profile in the period.")
            .in("Personen", "persons")
            .from(References.NETWORK),
        figure("lost-followers", "Verlorene Follower", "Lost followers")
            .says(
                "Personen, die dem Profil im Zeitraum nicht länger folgen.",
                "People who ceased to follow the profile in the period.")
            .in("Personen", "persons")
            .falls()
            .from(References.NETWORK),
        figure("net-new-followers", "Follower-Zuwachs", "Net new followers")
            .says(
                "Neue Follower ohne die verlorenen; manche Netzwerke nennen nur diese Zahl.",
                "New followers less the lost ones; some networks tell this figure only.")
            .in("Personen", "persons")
            .added("new-followers - lost-followers"),
        figure("follower-growth-rate", "Follower-Wachstum", "Follower growth rate")
            .says(
                "Zuwachs als Anteil der Follower, die es am Anfang des Zeitraums gab.",
                "Net new followers as a part of the followers there were when the period began.")
            .computed(
                "net-new-followers / (followers - net-new-followers) * 100",
                "Follower am Anfang",
                "followers at the beginning"),
        figure("newsletter-subscribers", "Newsletter-Abonnenten", "Newsletter subscribers")
            .says(
                "Bestätigte Adressen im Verteiler am Ende des Zeitraums.",
                "Confirmed addresses on the list at the end of the period.")
            .in("Personen", "persons")
            .lasts()
            .from(References.CRM),
        figure("mentions", "Eigene Nennungen", "Own mentions")
            .says(
                "Öffentliche Beiträge und Kommentare anderer, die das Unternehmen oder seine"
                    + " Produkte nennen.",
                "Public posts and comments of others that mention the company or its products.")
            .in("Nennungen", "mentions")
            .from(References.MONITORING)
            .after(References.LEVELS),
        figure("competitor-mentions", "Nennungen der Wettbewerber", "Mentions of competitors")
            .says(
                "Nennungen der Wettbewerber, auf dieselbe Weise erhoben wie die eigenen.",
                "Mentions of competitors, found in the same way as the own ones.")
            .in("Nennungen", "mentions")
            .holds()
            .from(References.MONITORING),
        figure("share-of-voice", "Share of Voice", "Share of voice")
            .says(
                "Eigene Nennungen als Anteil aller Nennungen der Branche, der eigenen und der der"
                    + " Wettbewerber.",
                "Own mentions as a part of all mentions of the field, the own ones and those of"
                    + " competitors.")
            .computed(
                "mentions / (mentions + competitor-mentions) * 100",
                "eigene Nennungen und die der Wettbewerber",
                "own mentions and those of competitors")
            .after(References.KPIS));
  }
}
