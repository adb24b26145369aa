package io.planwerk.rest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Ends connections on which a request arrives so slowly that it seems to be meant so. Jetty itself
 * only ends those on which nothing arrives at all: a byte now and then would hold one for hours.
 */
final class SlowClients extends AbstractLifeCycle implements Connection.Listener {

  /** Slower than any line that somebody would still use, in bytes a second. */
  private static final int SLOWEST = 1_000;

  private static final int LOOKS = 4;

  private final Scheduler scheduler;
  private final long patience;
  private final Map<HttpConnection, Arrival> open = new ConcurrentHashMap<>();

  /**
   * What just arrives on a connection.
   *
   * @param request how many came before it on this connection
   * @param head whether it is still the head
   * @param since when this was first seen, as the clock of the machine counts nanoseconds
   */
  private record Arrival(long request, boolean head, long since) {

    boolean isPartOf(Arrival other) {
      return request == other.request && head == other.head;
    }
  }

  /**
   * @param patience how long a head may take; a body may take as long, and a second more for each
   *     thousand bytes
   */
  SlowClients(Scheduler scheduler, Duration patience) {
    this.scheduler = scheduler;
    this.patience = patience.toNanos();
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection instanceof HttpConnection http) {
      open.put(http, new Arrival(-1, false, System.nanoTime()));
    }
  }

  @Override
  public void onClosed(Connection connection) {
    if (connection instanceof HttpConnection http) {
      open.remove(http);
    }
  }

  @Override
  protected void doStart() {
    scheduler.schedule(this::look, patience / LOOKS, TimeUnit.NANOSECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    open.forEach((connection, before) -> look(connection, before, now));
    if (isRunning()) {
      doStart();
    }
  }

  private void look(HttpConnection connection, Arrival before, long now) {
    HttpParser parser = connection.getParser();
    boolean head = parser.inHeaderState() && !parser.isStart();
    boolean body = parser.inContentState();
    Arrival arrival =
        new Arrival(head || body ? connection.getMessagesIn() : -1, head, before.since());
    if (!arrival.isPartOf(before)) {
      open.replace(connection, before, new Arrival(arrival.request(), head, now));
      return;
    }
    long allowed =
        patience + (body ? TimeUnit.SECONDS.toNanos(parser.getContentRead() / SLOWEST) : 0);
    if ((head || body) && now - before.since() > allowed) {
      connection.getEndPoint().close();
    }
  }
}
