package io.planwerk.web;

import io.planwerk.domain.shared.Bilingual;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.CompletableResponseListener;
import org.eclipse.jetty.client.ContentResponse;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Calls other servers, within what the settings allow. A host is resolved once for a connection and
 * connected to by what was looked at, so a name that tells something else the second time gains
 * nothing. Redirects aren't followed: whoever wants to follow one calls it, and it is looked at
 * anew. Nothing is started before the first call.
 */
@Singleton
public final class WebCalls implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int CONNECTIONS = 8;
  private static final int CONNECTING = 5_000;

  private final WebSettings settings;
  private final Resolver resolver;
  private final AllowedAddresses addresses;
  private final SslContextFactory.Client trust;
  private @Nullable HttpClient client;
  private boolean closed;

  @Inject
  WebCalls(WebSettings settings, Resolver resolver) {
    this(settings, resolver, new SslContextFactory.Client());
  }

  /**
   * @param trust whom it takes a certificate from
   */
  WebCalls(WebSettings settings, Resolver resolver, SslContextFactory.Client trust) {
    this.settings = settings;
    this.resolver = resolver;
    this.trust = trust;
    addresses = new AllowedAddresses(settings);
  }

  /** Calls, and waits for the whole answer. */
  WebAnswer send(WebCall call) {
    Optional<Bilingual> objection = addresses.objection(call.address());
    if (objection.isPresent()) {
      return new WebAnswer.Refused(objection.get());
    }
    try {
      return answered(sent(call));
    } catch (ExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause(), call);
    } catch (TimeoutException e) {
      return failed(e, call);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(e, call);
    }
  }

  private ContentResponse sent(WebCall call)
      throws ExecutionException, InterruptedException, TimeoutException {
    long patience = call.patience().toMillis();
    Request request =
        started()
            .newRequest(call.address())
            .method(call.method())
            .timeout(patience, TimeUnit.MILLISECONDS)
            .headers(all -> call.headers().forEach((name, value) -> all.put(name, value)));
    if (call.body() != null) {
      request.body(
          new BytesRequestContent(
              call.headers().getOrDefault("Content-Type", "application/octet-stream"),
              call.body()));
    }
    // The request's own patience ends first, and tells better what was waited for.
    return new CompletableResponseListener(request, call.mostBytes())
        .send()
        .get(patience + CONNECTING, TimeUnit.MILLISECONDS);
  }

  private static WebAnswer answered(ContentResponse response) {
    Map<String, List<String>> headers = new TreeMap<>();
    for (HttpField field : response.getHeaders()) {
      headers.merge(
          field.getName().toLowerCase(Locale.ROOT),
          List.of(String.valueOf(field.getValue())),
          (before, more) -> Stream.concat(before.stream(), more.stream()).toList());
    }
    return new WebAnswer.Answered(response.getStatus(), headers, response.getContent());
  }

  private static WebAnswer failed(Throwable cause, WebCall call) {
    if (cause instanceof NotReachable refused) {
      return new WebAnswer.Refused(refused.reason);
    }
    String host = call.address().getHost();
    return new WebAnswer.Failed(
        switch (cause) {
          case UnknownHostException _ ->
              new Bilingual(
                  "„" + host + "“ ist im Netz unbekannt", "'" + host + "' is unknown on the net");
          case TimeoutException _ ->
              new Bilingual(
                  "keine Antwort in " + call.patience().toSeconds() + " Sekunden",
                  "no answer within " + call.patience().toSeconds() + " seconds");
          case IllegalArgumentException _ ->
              new Bilingual(
                  "die Antwort ist länger als " + call.mostBytes() + " Bytes",
                  "the answer is longer than " + call.mostBytes() + " bytes");
          default ->
              new Bilingual(
                  "keine Verbindung mit „" + host + "“ (" + told(cause) + ")",
                  "no connection to '" + host + "' (" + told(cause) + ")");
        });
  }

  private static String told(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private synchronized HttpClient started() {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    if (client == null) {
      QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
      threads.setName("web");
      threads.setDaemon(true);
      HttpClient made = new HttpClient();
      made.setExecutor(threads);
      made.setSslContextFactory(trust);
      made.setFollowRedirects(false);
      made.setHttpCookieStore(new HttpCookieStore.Empty());
      made.setConnectTimeout(CONNECTING);
      made.setMaxConnectionsPerDestination(CONNECTIONS);
      made.setUserAgentField(new HttpField("User-Agent", "Planwerk"));
      made.setSocketAddressResolver(
          (host, port, context, promise) ->
              // Of its own, since names may be slow to resolve and would keep others from their
              // answers.
              Thread.startVirtualThread(
                  () -> {
                    try {
                      promise.succeeded(reachable(host, port));
                    } catch (UnknownHostException | RuntimeException e) {
                      promise.failed(e);
                    }
                  }));
      LifeCycle.start(made);
      client = made;
    }
    return client;
  }

  private List<InetSocketAddress> reachable(String host, int port) throws UnknownHostException {
    List<InetAddress> found = resolver.addresses(host);
    boolean internal = settings.isInternal(host, port);
    for (InetAddress address : found) {
      if (!AddressSpace.isPublic(address) && !(internal && AddressSpace.isInternal(address))) {
        throw new NotReachable(host);
      }
    }
    return found.stream().map(address -> new InetSocketAddress(address, port)).toList();
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (client != null) {
      LifeCycle.stop(client);
      client = null;
    }
  }

  /** A host that leads into a network that must not be called. */
  private static final class NotReachable extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final transient Bilingual reason;

    NotReachable(String host) {
      super(host);
      reason =
          new Bilingual(
              "„"
                  + host
                  + "“ führt in ein internes Netz, das nicht freigegeben ist (Einstellung"
                  + " „internal-hosts“)",
              "'"
                  + host
                  + "' leads into an internal network that isn't opened (setting"
                  + " 'internal-hosts')");
    }
  }
}
