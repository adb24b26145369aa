package io.planwerk.domain.catalogues;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.NetworkId;
import java.util.List;

/**
 * A place where people meet. The list is no limit: any other slug is a network as well, such as
 * that of a specialised forum.
 *
 * @param id how platforms, presences and sources name it
 * @param name what people call it
 */
public record CatalogueNetwork(NetworkId id, Bilingual name) {
  public static final List<CatalogueNetwork> ALL =
      List.of(
          of("linkedin", "LinkedIn"),
          of("xing", "XING"),
          of("facebook", "Facebook"),
          of("instagram", "Instagram"),
          of("threads", "Threads"),
          of("whatsapp", "WhatsApp"),
          of("tiktok", "TikTok"),
          of("youtube", "YouTube"),
          of("x", "X"),
          of("mastodon", "Mastodon"),
          of("bluesky", "Bluesky"),
          of("pinterest", "Pinterest"),
          of("snapchat", "Snapchat"),
          of("reddit", "Reddit"),
          of("discord", "Discord"),
          of("twitch", "Twitch"),
          of("telegram", "Telegram"),
          of("slack", "Slack"),
          of("github", "GitHub"),
          of("meetup", "Meetup"),
          of("kununu", "kununu"),
          of("google-business-profile", "Google-Unternehmensprofil", "Google Business Profile"),
          of("website", "Eigene Website", "Own website"),
          of("blog", "Eigenes Blog", "Own blog"),
          of("newsletter", "Newsletter"),
          of("podcast", "Podcast"),
          of("forum", "Eigenes Forum", "Own forum"));

  private static CatalogueNetwork of(String id, String name) {
    return of(id, name, name);
  }

  private static CatalogueNetwork of(String id, String de, String en) {
    return new CatalogueNetwork(new NetworkId(id), new Bilingual(de, en));
  }
}
