package io.planwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.planwerk.domain.feeds.FeedEntry;
import io.planwerk.domain.feeds.FeedState.Validators;
import io.planwerk.domain.feeds.Pulled;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Link;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebFeedsTest {
  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
           xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Hafenblatt</title><link>http://feeds.test/</link><description/>
          <language>de-DE</language>
          <item>
            <title>Nordlicht ruft Fenster zur&#252;ck</title>
            <link>/artikel/1</link>
            <guid isPermaLink="false">artikel-1</guid>
            <pubDate>Mon, 01 Mar 2027 09:30:00 +0100</pubDate>
            <dc:creator>Anna Meer</dc:creator>
            <description>Kurz gesagt.</description>
            <content:encoded><![CDATA[<p>Die <b>Scheiben</b> fallen heraus.</p><script>x()</script><p>K&auml;ufer sind &amp; bleiben sauer.</p>]]></content:encoded>
          </item>
          <item><description>Nur ein Satz.</description></item>
          <item><title> </title></item>
        </channel>
      </rss>
      """;
  private static final String ATOM =
      """
      <?xml version="1.0"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <id>urn:blog</id><title>Blog</title><updated>2027-03-01T10:00:00Z</updated>
        <entry>
          <id>urn:blog:1</id><title type="html">Windows &amp;amp; doors</title>
          <link href="http://feeds.test/1"/>
          <published>2027-02-28T08:00:00Z</published><updated>2027-03-01T10:00:00Z</updated>
          <author><name>Ben</name></author>
          <summary>What happened.</summary>
        </entry>
        <entry>
          <id>urn:blog:2</id><title>Changed only</title>
          <updated>2027-03-01T10:00:00Z</updated>
        </entry>
      </feed>
      """;
  private static final String JSON =
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Notes", "language": "en",
       "authors": [{"name": "Editors"}],
       "items": [
         {"id": 7, "url": "/notes/7", "title": "Rain", "content_html": "<p>It <i>rains</i>.</p>",
          "date_published": "2027-03-01T09:00:00+01:00", "language": "de"},
         {"id": "8", "content_text": " a\\u0000 \\ud800< b", "authors": [{"name": "Cleo"}]}]}
      """;

  private final List<Headers> asked = new ArrayList<>();
  private HttpServer server;
  private WebCalls calls;
  private WebFeeds feeds;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
    calls =
        new WebCalls(
            WebSettings.of("", "http://feeds.test:" + server.getAddress().getPort()),
            host ->
                List.of(
                    InetAddress.getByAddress(
                        host, InetAddress.ofLiteral("127.0.0.1").getAddress())));
    feeds = new WebFeeds(calls, InstantSource.fixed(NOW));
  }

  @AfterEach
  void stop() {
    calls.close();
    server.stop(0);
  }

  private void serve(String path, int status, String body, Map<String, String> headers) {
    serve(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  private void serve(String path, int status, byte[] body, Map<String, String> headers) {
    server.createContext(
        path,
        exchange -> {
          try (HttpExchange open = exchange) {
            asked.add(open.getRequestHeaders());
            headers.forEach(open.getResponseHeaders()::add);
            open.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            open.getResponseBody().write(body);
          }
        });
  }

  private Link link(String path) {
    return new Link(URI.create("http://feeds.test:" + server.getAddress().getPort() + path));
  }

  private Pulled pull(String path) {
    return feeds.pull(link(path), null, null);
  }

  private List<FeedEntry> entries(String path) {
    return ((Pulled.Read) pull(path)).entries();
  }

  private static String reason(Pulled pulled) {
    return ((Pulled.Failed) pulled).reason().en();
  }

  @Test
  void shouldReadRss() {
    serve("/rss", 200, RSS, Map.of("Content-Type", "application/rss+xml"));

    List<FeedEntry> entries = entries("/rss");

    assertThat(entries.getFirst())
        .isEqualTo(
            new FeedEntry(
                "artikel-1",
                Instant.parse("2027-03-01T08:30:00Z"),
                null,
                "Nordlicht ruft Fenster zurück\n"
                    + "Die Scheiben fallen heraus. Käufer sind & bleiben sauer.",
                "Anna Meer",
                link("/artikel/1"),
                new Language("de")));
    assertThat(entries).hasSize(2);
    assertThat(entries.get(1).text()).isEqualTo("Nur ein Satz.");
    assertThat(entries.get(1).reference()).isEqualTo(entries("/rss").get(1).reference());
    assertThat(entries.get(1).publishedAt()).isNull();
  }

  @Test
  void shouldReadAtom() {
    serve("/atom", 200, ATOM, Map.of("Content-Type", "application/atom+xml"));

    assertThat(entries("/atom"))
        .containsExactly(
            new FeedEntry(
                "urn:blog:1",
                Instant.parse("2027-02-28T08:00:00Z"),
                Instant.parse("2027-03-01T10:00:00Z"),
                "Windows & doors\nWhat happened.",
                "Ben",
                new Link(URI.create("http://feeds.test/1")),
                null),
            new FeedEntry(
                "urn:blog:2",
                null,
                Instant.parse("2027-03-01T10:00:00Z"),
                "Changed only",
                "",
                null,
                null));
  }

  @Test
  void shouldReadJsonFeed() {
    serve("/json", 200, JSON, Map.of("Content-Type", "application/feed+json"));

    assertThat(entries("/json"))
        .containsExactly(
            new FeedEntry(
                "7",
                Instant.parse("2027-03-01T08:00:00Z"),
                null,
                "Rain\nIt rains.",
                "Editors",
                link("/notes/7"),
                new Language("de")),
            new FeedEntry("8", null, null, "a < b", "Cleo", null, new Language("en")));
  }

  @Test
  void shouldHeedTheCharset() {
    String text = RSS.replace("UTF-8", "ISO-8859-1").replace("Kurz", "Größer");
    serve(
        "/latin",
        200,
        text.replaceAll("<content:encoded>.*</content:encoded>", "")
            .getBytes(Charset.forName("ISO-8859-1")),
        Map.of("Content-Type", "application/xml"));

    assertThat(entries("/latin").getFirst().text()).contains("Größer gesagt.");
  }

  @Test
  void shouldAskForWhatIsNewOnly() {
    serve(
        "/rss",
        200,
        RSS,
        Map.of(
            "ETag",
            "\"one\"",
            "Last-Modified",
            "Mon, 01 Mar 2027 08:30:00 GMT",
            "Cache-Control",
            "public, max-age=7200"));
    serve("/same", 304, "", Map.of("Cache-Control", "max-age=600"));

    Pulled.Read read = (Pulled.Read) pull("/rss");
    assertThat(read.validators())
        .isEqualTo(new Validators("\"one\"", "Mon, 01 Mar 2027 08:30:00 GMT", null));
    assertThat(read.asked()).isEqualTo(Duration.ofHours(2));
    assertThat(asked.getFirst()).doesNotContainKey("If-none-match");
    assertThat(asked.getFirst().getFirst("User-Agent")).contains("Planwerk");

    assertThat(feeds.pull(link("/same"), "\"one\"", "Mon, 01 Mar 2027 08:30:00 GMT"))
        .isEqualTo(new Pulled.Unchanged(null, Duration.ofMinutes(10)));
    assertThat(asked.get(1).getFirst("If-None-Match")).isEqualTo("\"one\"");
    assertThat(asked.get(1).getFirst("If-Modified-Since"))
        .isEqualTo("Mon, 01 Mar 2027 08:30:00 GMT");
  }

  @Test
  void shouldHeedWhatThePublisherAsksFor() {
    serve("/busy", 429, "", Map.of("Retry-After", "3600"));
    serve("/down", 503, "", Map.of("Retry-After", "Mon, 01 Mar 2027 14:00:00 GMT"));
    serve("/past", 503, "", Map.of("Retry-After", "Mon, 01 Mar 2027 10:00:00 GMT"));
    serve("/odd", 500, "", Map.of("Retry-After", "soon"));
    serve("/gone", 410, "", Map.of());

    assertThat(((Pulled.Failed) pull("/busy")).asked()).isEqualTo(Duration.ofHours(1));
    assertThat(reason(pull("/busy"))).contains("429");
    assertThat(((Pulled.Failed) pull("/down")).asked()).isEqualTo(Duration.ofHours(2));
    assertThat(((Pulled.Failed) pull("/past")).asked()).isZero();
    assertThat(((Pulled.Failed) pull("/odd")).asked()).isZero();
    assertThat(pull("/gone")).isEqualTo(new Pulled.Gone());
  }

  @Test
  void shouldFollowRedirectsAndTellThoseForGood() {
    serve("/old", 301, "", Map.of("Location", "/older"));
    serve("/older", 308, "", Map.of("Location", "/rss"));
    serve("/elsewhere", 302, "", Map.of("Location", "/old"));
    serve("/round", 301, "", Map.of("Location", "/round"));
    serve("/rss", 200, RSS, Map.of());

    assertThat(movedTo("/old")).isEqualTo(link("/rss"));
    assertThat(movedTo("/elsewhere")).isNull();
    assertThat(reason(pull("/round"))).contains("redirects");
  }

  private @Nullable Link movedTo(String path) {
    return ((Pulled.Read) pull(path)).validators().movedTo();
  }

  @Test
  void shouldNotBeLedIntoInternalNetworks() {
    serve(
        "/trap", 302, "", Map.of("Location", "http://127.0.0.1:" + server.getAddress().getPort()));
    serve("/", 200, RSS, Map.of());

    assertThat(reason(pull("/trap"))).contains("isn't allowed");
    assertThat(asked).hasSize(1);
    assertThat(reason(feeds.pull(new Link(URI.create("http://other.test/")), null, null)))
        .contains("isn't allowed");
  }

  @Test
  void shouldRefuseEntities() {
    String file = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    serve("/file", 200, RSS.replace("<rss ", file + "<rss ").replace("Kurz", "&f;"), Map.of());
    serve("/bomb", 200, RSS.replace("<rss ", bomb + "<rss ").replace("Kurz", "&c;"), Map.of());

    assertThat(reason(pull("/file"))).contains("DOCTYPE");
    assertThat(reason(pull("/bomb"))).contains("DOCTYPE");
  }

  @Test
  void shouldSayWhatIsNoFeed() {
    serve("/page", 200, "<html><body>Hello</body></html>", Map.of("Content-Type", "text/html"));
    serve("/broken", 200, "{\"items\": [", Map.of());
    serve("/list", 200, "{\"things\": []}", Map.of());
    serve("/deep", 200, "{\"items\": " + "[".repeat(100_000), Map.of());
    serve("/nothing", 200, "", Map.of());
    serve("/endless", 200, new byte[6_000_000], Map.of());

    for (String path : List.of("/page", "/broken", "/list", "/deep", "/nothing")) {
      assertThat(reason(pull(path))).as(path).contains("no RSS, Atom or JSON feed");
    }
    assertThat(reason(pull("/endless"))).contains("longer than");
  }

  @Test
  void shouldReadPartsOfAFeedOnly() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 1_500; i++) {
      items.append("<item><guid>").append(i).append("</guid><title>Title</title></item>");
    }
    serve(
        "/long",
        200,
        "<rss version=\"2.0\"><channel><title>T</title><link>x</link><description>d</description>"
            + items
            + "</channel></rss>",
        Map.of());

    assertThat(entries("/long")).hasSize(1_000);
  }
}
