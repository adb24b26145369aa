package io.planwerk.web;

import io.planwerk.application.port.FeedReading;
import io.planwerk.domain.feeds.FeedEntry;
import io.planwerk.domain.feeds.FeedState.Validators;
import io.planwerk.domain.feeds.Pulled;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.shared.Link;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pulls RSS, Atom and JSON Feed. Redirects are followed a few times, each looked at as the first
 * address was; those for good are told, so that the next pull goes there at once.
 */
final class WebFeeds implements FeedReading {
  private static final int MOST_BYTES = 5_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_REDIRECTS = 5;
  private static final int LONGEST_VALIDATOR = 1_000;
  private static final int LONGEST_SECONDS = 8;
  private static final Pattern MAX_AGE = Pattern.compile("(?i)(?:^|[\\s,])max-age=\"?(\\d{1,8})");
  private static final String ACCEPTED =
      "application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9,"
          + " application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";
  private static final Bilingual TOO_MANY_REDIRECTS =
      new Bilingual(
          "die Adresse leitet mehr als " + MOST_REDIRECTS + " Mal weiter",
          "the address redirects more than " + MOST_REDIRECTS + " times");
  private static final Bilingual NO_FEED =
      new Bilingual(
          "die Antwort ist kein lesbarer RSS-, Atom- oder JSON-Feed (Dokumente mit DOCTYPE werden"
              + " nicht gelesen)",
          "the answer is no RSS, Atom or JSON feed that can be read (documents with a DOCTYPE"
              + " aren't)");

  private final WebCalls calls;
  private final InstantSource clock;

  @Inject
  WebFeeds(WebCalls calls, InstantSource clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Pulled pull(Link address, @Nullable String etag, @Nullable String lastModified) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Accept", ACCEPTED);
    if (etag != null) {
      headers.put("If-None-Match", etag);
    }
    if (lastModified != null) {
      headers.put("If-Modified-Since", lastModified);
    }
    URI at = address.value();
    Link movedTo = null;
    boolean forGood = true;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      switch (calls.send(WebCall.get(at, headers, MOST_BYTES, PATIENCE))) {
        case WebAnswer.Refused(Bilingual reason) -> {
          return new Pulled.Failed(reason, Duration.ZERO);
        }
        case WebAnswer.Failed(Bilingual reason) -> {
          return new Pulled.Failed(reason, Duration.ZERO);
        }
        case WebAnswer.Answered answer -> {
          Link next = redirect(answer, at);
          if (next == null) {
            return pulled(answer, at, movedTo);
          }
          at = next.value();
          forGood = forGood && (answer.status() == 301 || answer.status() == 308);
          movedTo = forGood ? next : movedTo;
        }
      }
    }
    return new Pulled.Failed(TOO_MANY_REDIRECTS, Duration.ZERO);
  }

  private static @Nullable Link redirect(WebAnswer.Answered answer, URI at) {
    return switch (answer.status()) {
      case 301, 302, 303, 307, 308 -> FeedText.link(answer.header("Location").orElse(null), at);
      default -> null;
    };
  }

  private Pulled pulled(WebAnswer.Answered answer, URI at, @Nullable Link movedTo) {
    return switch (answer.status()) {
      case 200 -> read(answer, at, movedTo);
      case 304 -> new Pulled.Unchanged(movedTo, maxAge(answer));
      case 410 -> new Pulled.Gone();
      case 429 ->
          new Pulled.Failed(
              new Bilingual(
                  "der Anbieter bittet, seltener abzurufen (429)",
                  "the publisher asks to be pulled less often (429)"),
              retryAfter(answer));
      default ->
          new Pulled.Failed(
              new Bilingual(
                  "der Anbieter antwortet mit " + answer.status(),
                  "the publisher answers with " + answer.status()),
              retryAfter(answer));
    };
  }

  private static Pulled read(WebAnswer.Answered answer, URI at, @Nullable Link movedTo) {
    try {
      byte[] body = answer.body();
      List<FeedEntry> entries =
          JsonFeed.isMeant(body)
              ? JsonFeed.read(body, at)
              : XmlFeed.read(body, answer.header("Content-Type").orElse(null), at);
      Validators validators =
          new Validators(validator(answer, "ETag"), validator(answer, "Last-Modified"), movedTo);
      return new Pulled.Read(entries, validators, maxAge(answer));
    } catch (NoFeed none) {
      return new Pulled.Failed(NO_FEED, Duration.ZERO);
    }
  }

  private static @Nullable String validator(WebAnswer.Answered answer, String name) {
    return answer
        .header(name)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_VALIDATOR)
        .orElse(null);
  }

  /** How long it stays fresh, less than a day believed: caches are set up carelessly. */
  private static Duration maxAge(WebAnswer.Answered answer) {
    Matcher age = MAX_AGE.matcher(answer.header("Cache-Control").orElse(""));
    Duration told = age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
    return told.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : told;
  }

  private Duration retryAfter(WebAnswer.Answered answer) {
    String text = answer.header("Retry-After").map(String::strip).orElse("");
    if (!text.isEmpty()
        && text.length() <= LONGEST_SECONDS
        && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Duration.ofSeconds(Long.parseLong(text));
    }
    Duration until =
        instant(text).map(at -> Duration.between(clock.instant(), at)).orElse(Duration.ZERO);
    return until.isNegative() ? Duration.ZERO : until;
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
