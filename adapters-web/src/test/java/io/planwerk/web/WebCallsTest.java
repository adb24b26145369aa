package io.planwerk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebCallsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MOST = 10_000;

  private final List<String> heard = new ArrayList<>();
  private final List<WebCalls> made = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    serve("/", 200, "fine");
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    made.forEach(WebCalls::close);
    server.stop(0);
  }

  private void serve(String path, int status, String body) {
    serve(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("X-Seen", "one");
          exchange.getResponseHeaders().add("X-Seen", "two");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  private void serve(String path, HttpHandler handler) {
    server.createContext(
        path,
        exchange -> {
          try (HttpExchange open = exchange) {
            String body = new String(open.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            synchronized (heard) {
              heard.add(
                  open.getRequestMethod()
                      + " "
                      + open.getRequestURI()
                      + " "
                      + open.getRequestHeaders().getFirst("Host")
                      + " "
                      + body);
            }
            handler.handle(open);
          }
        });
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private WebCalls calls(String allowed, String internal, Resolver resolver) {
    WebCalls calls =
        new WebCalls(
            WebSettings.of(
                allowed.replace("PORT", "" + port()), internal.replace("PORT", "" + port())),
            resolver);
    made.add(calls);
    return calls;
  }

  private WebCalls toThisMachine() {
    return calls("", "http://hooks.test:PORT", always("127.0.0.1"));
  }

  private static Resolver always(String... addresses) {
    return host -> {
      List<InetAddress> all = new ArrayList<>();
      for (String address : addresses) {
        all.add(InetAddress.getByAddress(host, InetAddress.ofLiteral(address).getAddress()));
      }
      return all;
    };
  }

  private WebCall get(String path) {
    return WebCall.get(URI.create("http://hooks.test:" + port() + path), Map.of(), MOST, PATIENCE);
  }

  @Test
  void shouldCallInternalHostsThatAreNamed() {
    WebAnswer answer =
        toThisMachine()
            .send(
                WebCall.post(
                    get("/inbox?a=b").address(),
                    Map.of("Content-Type", "text/plain", "X-Own", "1"),
                    "hello".getBytes(StandardCharsets.UTF_8),
                    MOST,
                    PATIENCE));

    assertThat(answer)
        .isInstanceOfSatisfying(
            WebAnswer.Answered.class,
            answered -> {
              assertThat(answered.status()).isEqualTo(200);
              assertThat(answered.body()).asString().isEqualTo("fine");
              assertThat(answered.headers()).containsEntry("x-seen", List.of("one", "two"));
              assertThat(answered.header("X-Seen")).contains("one");
            });
    assertThat(heard).containsExactly("POST /inbox?a=b hooks.test:" + port() + " hello");
  }

  @Test
  void shouldNotCallWhatIsNotAllowed() {
    assertRefused(calls("", "", always("127.0.0.1")).send(get("/")), "allowed-hosts");
    assertThat(heard).isEmpty();
  }

  @Test
  void shouldNotCallAllowedHostsThatLeadInside() {
    for (String inside :
        List.of("127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "fd00::1", "64:ff9b::7f00:1")) {
      assertRefused(
          calls("http://hooks.test:PORT", "", always(inside)).send(get("/")), "internal-hosts");
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void shouldNotCallAHostOfWhichOnlyOneAddressLeadsInside() {
    assertRefused(
        calls("http://hooks.test:PORT", "", always("93.184.216.34", "127.0.0.1")).send(get("/")),
        "internal-hosts");
  }

  @Test
  void shouldNotReachTheNeighboursOfTheLinkEvenByInternalHosts() {
    assertRefused(
        calls("", "http://hooks.test:PORT", always("169.254.169.254")).send(get("/")),
        "internal-hosts");
  }

  @Test
  void shouldNotCallLiteralAddressesInside() {
    for (String literal : List.of("127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "2130706433")) {
      String host = "http://" + literal + ":" + port();
      WebCalls calls = calls(host, "", Resolver.ofThisMachine());

      WebAnswer answer = calls.send(WebCall.get(URI.create(host + "/"), Map.of(), MOST, PATIENCE));

      assertThat(answer).as(literal).isNotInstanceOf(WebAnswer.Answered.class);
    }
    assertThat(heard).isEmpty();
  }

  @Test
  void shouldConnectToWhatWasLookedAtWhenTheNameTellsSomethingElseLater() {
    List<String> asked = new ArrayList<>();
    Resolver turning =
        host -> {
          asked.add(host);
          return always(asked.size() == 1 ? "127.0.0.1" : "10.0.0.1").addresses(host);
        };
    WebCalls calls = calls("", "http://hooks.test:PORT", turning);

    assertThat(calls.send(get("/"))).isInstanceOf(WebAnswer.Answered.class);
    assertThat(asked).as("resolved once, and by nobody else").containsExactly("hooks.test");

    Resolver rebound = host -> always(asked.size() == 1 ? "10.0.0.1" : "127.0.0.1").addresses(host);
    assertRefused(calls("http://hooks.test:PORT", "", rebound).send(get("/")), "internal-hosts");
  }

  @Test
  void shouldNotFollowRedirects() {
    serve(
        "/moved",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/inside");
          exchange.sendResponseHeaders(302, -1);
        });

    assertThat(toThisMachine().send(get("/moved")))
        .isInstanceOfSatisfying(
            WebAnswer.Answered.class,
            answered -> {
              assertThat(answered.status()).isEqualTo(302);
              assertThat(answered.header("location")).contains("/inside");
            });
    assertThat(heard).hasSize(1);
  }

  @Test
  void shouldTakeNoLongerAnswerThanAsked() {
    serve("/full", 200, "x".repeat(MOST));
    serve("/more", 200, "x".repeat(MOST + 1));
    serve(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < MOST; i++) {
            exchange.getResponseBody().write(new byte[MOST]);
          }
        });
    serve(
        "/packed",
        exchange -> {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[MOST * 100]);
          }
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, packed.size());
          packed.writeTo(exchange.getResponseBody());
        });
    WebCalls calls = toThisMachine();

    assertThat(calls.send(get("/full"))).isInstanceOf(WebAnswer.Answered.class);
    for (String path : List.of("/more", "/endless", "/packed")) {
      assertFailed(calls.send(get(path)), "longer than " + MOST);
    }
  }

  @Test
  void shouldNotWaitWithoutEnd() {
    serve(
        "/never",
        _ -> {
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });

    assertFailed(
        toThisMachine()
            .send(WebCall.get(get("/never").address(), Map.of(), MOST, Duration.ofSeconds(1))),
        "no answer within 1 seconds");
  }

  @Test
  void shouldTellWhatKeptItFromCalling() {
    server.stop(0);
    assertFailed(toThisMachine().send(get("/")), "no connection to 'hooks.test'");
    assertFailed(
        calls(
                "http://hooks.test:PORT",
                "",
                host -> {
                  throw new UnknownHostException(host);
                })
            .send(get("/")),
        "unknown on the net");
  }

  @Test
  void shouldCallNobodyOnceClosed() {
    WebCalls calls = toThisMachine();
    calls.send(get("/"));
    calls.close();

    assertThatThrownBy(() -> calls.send(get("/"))).isInstanceOf(IllegalStateException.class);
  }

  private static void assertRefused(WebAnswer answer, String reason) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            WebAnswer.Refused.class, refused -> assertThat(refused.reason().en()).contains(reason));
  }

  private static void assertFailed(WebAnswer answer, String reason) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            WebAnswer.Failed.class, failed -> assertThat(failed.reason().en()).contains(reason));
  }
}
