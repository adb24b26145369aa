package io.planwerk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name is proven by the certificate, although the address is what is connected to. */
class SecureCallsTest {
  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir Path folder;
  private KeyStore keys;
  private HttpsServer server;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException, InterruptedException {
    Path file = folder.resolve("keys.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "hooks",
                "-keyalg",
                "EC",
                "-dname",
                "CN=hooks.test",
                "-ext",
                "SAN=dns:hooks.test",
                "-keystore",
                file.toString(),
                "-storepass",
                "password")
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
    keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private WebAnswer call(String host, SslContextFactory.Client trust) {
    String place = "https://" + host + ":" + server.getAddress().getPort();
    try (WebCalls calls =
        new WebCalls(
            WebSettings.of("", place),
            name ->
                List.of(
                    InetAddress.getByAddress(name, InetAddress.getLoopbackAddress().getAddress())),
            trust)) {
      return calls.send(
          WebCall.get(URI.create(place + "/"), Map.of(), 1_000, Duration.ofSeconds(60)));
    }
  }

  private SslContextFactory.Client trustingTheServer() {
    SslContextFactory.Client trust = new SslContextFactory.Client();
    trust.setTrustStore(keys);
    return trust;
  }

  @Test
  void shouldCallWhoProvesToBeTheHost() {
    assertThat(call("hooks.test", trustingTheServer()))
        .isInstanceOfSatisfying(
            WebAnswer.Answered.class, answer -> assertThat(answer.status()).isEqualTo(204));
  }

  @Test
  void shouldNotCallWhoProvesToBeSomebodyElse() {
    assertThat(call("other.test", trustingTheServer())).isInstanceOf(WebAnswer.Failed.class);
  }

  @Test
  void shouldNotCallWhoProvesNothing() {
    assertThat(call("hooks.test", new SslContextFactory.Client()))
        .isInstanceOf(WebAnswer.Failed.class);
  }
}
