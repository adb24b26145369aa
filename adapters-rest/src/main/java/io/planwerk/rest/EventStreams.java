package io.planwerk.rest;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import io.planwerk.rest.shared.Route;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Streams of server-sent events that clients keep open. Each looks for news every other second; one
 * on which nothing happens says so now and then, to notice whether anybody listens. Whether the
 * client still may is asked as often, however much happens.
 */
final class EventStreams {
  private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
  private static final int MOST = 500;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final int ROUNDS = 7;

  private final int perToken;
  private final Map<RateLimits.Holder, Integer> held = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Semaphore free = new Semaphore(MOST);

  /**
   * @param perToken how many each token may have open at once
   */
  EventStreams(int perToken) {
    this.perToken = perToken;
  }

  /** Lets all streams end. */
  void close() {
    closing.countDown();
  }

  /**
   * Hands out events until the client goes or the server stops.
   *
   * @param admission asked again and again whether the client may still listen
   * @throws Refused before anything was sent
   */
  void serve(Call call, HttpServletResponse response, Route.Events route, Runnable admission)
      throws IOException {
    if (!free.tryAcquire()) {
      throw Problem.of(
              ProblemCode.UNAVAILABLE,
              "Es sind so viele Ereignisströme offen, wie dieser Server hält.",
              "As many streams of events are open as this server keeps.")
          .with("Retry-After", "60")
          .refused();
    }
    RateLimits.Holder holder = RateLimits.Holder.of(call.actor());
    int open = held.merge(holder, 1, Integer::sum);
    try {
      if (open > perToken) {
        throw tooMany();
      }
      String known = route.source().position(call, call.header("Last-Event-ID"));
      response.setStatus(200);
      response.setContentType("text/event-stream; charset=utf-8");
      // Some proxies would collect events before they hand them on.
      response.setHeader("X-Accel-Buffering", "no");
      response.flushBuffer();
      follow(call, response.getOutputStream(), route, known, admission);
    } finally {
      held.computeIfPresent(holder, (_, count) -> count == 1 ? null : count - 1);
      free.release();
    }
  }

  private Refused tooMany() {
    return Problem.of(
            ProblemCode.TOO_MANY_REQUESTS,
            "Mit demselben Zugang können " + perToken + " Ereignisströme zugleich offen sein.",
            "The same access can have " + perToken + " streams of events open at once.")
        .with("Retry-After", "60")
        .refused();
  }

  private void follow(
      Call call, OutputStream out, Route.Events route, String known, Runnable admission)
      throws IOException {
    String last = known;
    boolean quiet = true;
    int round = 0;
    try {
      do {
        List<Route.Event> events = route.source().after(call, last);
        for (Route.Event event : events) {
          out.write(text(event));
          last = event.id();
        }
        quiet &= events.isEmpty();
        round++;
        if (round == ROUNDS) {
          if (quiet) {
            out.write(": \n\n".getBytes(StandardCharsets.UTF_8));
          }
          admission.run();
          round = 0;
          quiet = true;
        }
        out.flush();
      } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
    } catch (Refused gone) {
      LOG.debug("what a stream told of is gone, or no longer for this client");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] text(Route.Event event) {
    String data = new String(DocumentText.print(event.data(), Format.JSON), StandardCharsets.UTF_8);
    return ("id: "
            + event.id()
            + "\nevent: "
            + event.type()
            + "\ndata: "
            + data.strip().replaceAll("\\R", "\ndata: ")
            + "\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
