package io.planwerk.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A provider on this machine that says whatever a test wants it to. */
final class ForgingProvider implements AutoCloseable {
  static final String CLIENT = "planwerk";

  /** Making one takes longer than all the rest of a test. */
  private static final RSAKey KEY = newKey("k1");

  static final RSAKey NEXT_KEY = newKey("k2");

  private final HttpServer server;
  private final Map<String, String> answers = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
  volatile String asked = "";
  volatile String authorization = "";
  RSAKey key = KEY;

  ForgingProvider() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
    say("/.well-known/openid-configuration", configuration(issuer()));
    publish();
  }

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).algorithm(JWSAlgorithm.RS256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String configuration(String issuer) {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%2$s/authorize", "token_endpoint": "%2$s/token",
     "userinfo_endpoint": "%2$s/userinfo", "jwks_uri": "%2$s/jwks"}
    """
        .formatted(issuer, issuer());
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  OpenIdSettings settings() {
    return new OpenIdSettings(
        URI.create(issuer()),
        CLIENT,
        "secret:of ours",
        URI.create("https://planwerk.example.com/sign-in/openid/callback"));
  }

  void say(String path, String body) {
    answers.put(path, body);
    statuses.put(path, 200);
  }

  void say(String path, int status) {
    answers.put(path, "{}");
    statuses.put(path, status);
  }

  /** Shows the key that is in use. */
  void publish() {
    say("/jwks", new JWKSet(key).toString());
  }

  /** What an honest provider says of a person. */
  JWTClaimsSet.Builder claims(Instant now) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .audience(CLIENT)
        .subject("4711")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(60)))
        .claim("nonce", "n")
        .claim("email", "Anna@Example.com")
        .claim("email_verified", true);
  }

  void token(String idToken) {
    say("/token", "{\"access_token\": \"a\", \"id_token\": \"" + idToken + "\"}");
  }

  void signed(JWTClaimsSet claims) {
    token(signed(JWSAlgorithm.RS256, claims, key));
  }

  static String signed(JWSAlgorithm algorithm, JWTClaimsSet claims, RSAKey key) {
    try {
      return signed(algorithm, claims, key.getKeyID(), new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String macced(JWTClaimsSet claims, String keyId, byte[] secret) {
    try {
      return signed(JWSAlgorithm.HS256, claims, keyId, new MACSigner(secret));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  private static String signed(
      JWSAlgorithm algorithm, JWTClaimsSet claims, String keyId, JWSSigner signer)
      throws JOSEException {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  private void handle(HttpExchange exchange) {
    String path = exchange.getRequestURI().getPath();
    try (exchange) {
      if (path.equals("/token")) {
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
      }
      byte[] body = answers.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(statuses.getOrDefault(path, 404), 0);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
