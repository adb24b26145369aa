package io.planwerk.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.planwerk.application.port.IdentityProvider;
import io.planwerk.domain.shared.BrokenInvariants;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider of OpenID Connect, asked by the authorization code flow with PKCE. What it says about
 * itself is asked for again every hour, its keys whenever a token names one that isn't known.
 */
final class OpenIdProvider implements IdentityProvider {
  private static final Logger LOG = LoggerFactory.getLogger(OpenIdProvider.class);
  private static final Duration TRUSTED = Duration.ofHours(1);
  private static final int SKEW_SECONDS = 30;
  private static final int LONGEST_CODE = 4_000;
  private static final int LONGEST_SUBJECT = 255;
  private static final int OK = 200;
  private static final int FIRST_FAULT = 500;

  /** Signatures that only the provider can make: no shared secrets, and never none at all. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  /** What the provider says about itself. */
  private record Metadata(
      URI authorization,
      URI token,
      @Nullable URI userInfo,
      boolean byForm,
      JWKSource<SecurityContext> keys,
      Instant until) {}

  private final OpenIdSettings settings;
  private final InstantSource clock;
  private final ProviderCalls calls = new ProviderCalls();
  private volatile @Nullable Metadata known;

  OpenIdProvider(OpenIdSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean isChosen() {
    return true;
  }

  @Override
  public Optional<String> address(String state, String nonce, String challenge) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("client_id", settings.clientId());
    parameters.put("redirect_uri", settings.callback().toString());
    parameters.put("scope", "openid email profile");
    parameters.put("state", state);
    parameters.put("nonce", nonce);
    parameters.put("code_challenge", challenge);
    parameters.put("code_challenge_method", "S256");
    try {
      String authorization = metadata().authorization().toString();
      return Optional.of(
          authorization + (authorization.contains("?") ? "&" : "?") + form(parameters));
    } catch (IOException | ParseException e) {
      LOG.warn("the provider of OpenID Connect can't be asked: {}", e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public Answer redeem(String code, String verifier, String nonce) {
    Answer answer =
        code.isEmpty() || code.length() > LONGEST_CODE
            ? new Answer.Refused("no code")
            : answer(code, verifier, nonce);
    switch (answer) {
      case Answer.Known _ -> LOG.debug("the provider knows somebody");
      case Answer.Refused(String reason) -> LOG.warn("somebody isn't let in: {}", reason);
      case Answer.Unavailable(String reason) ->
          LOG.warn("the provider of OpenID Connect can't be asked: {}", reason);
    }
    return answer;
  }

  private Answer answer(String code, String verifier, String nonce) {
    try {
      Metadata metadata = metadata();
      HttpResponse<String> answer = calls.send(exchange(metadata, code, verifier));
      if (answer.statusCode() >= FIRST_FAULT) {
        return new Answer.Unavailable("the exchange of the code answers " + answer.statusCode());
      }
      if (answer.statusCode() != OK) {
        return new Answer.Refused("the code isn't taken: " + answer.statusCode());
      }
      Map<String, Object> tokens = JSONObjectUtils.parse(answer.body());
      String idToken = JSONObjectUtils.getString(tokens, "id_token");
      if (idToken == null) {
        return new Answer.Refused("there is no token about the person");
      }
      JWTClaimsSet claims = verified(metadata, idToken, nonce);
      return known(
          claims, email(metadata, claims, JSONObjectUtils.getString(tokens, "access_token")));
    } catch (KeySourceException e) {
      return new Answer.Unavailable("its keys can't be read: " + e.getMessage());
    } catch (BadJOSEException | JOSEException e) {
      return new Answer.Refused("the token isn't taken: " + e.getMessage());
    } catch (ParseException e) {
      return new Answer.Refused("what it says can't be read");
    } catch (IOException e) {
      return new Answer.Unavailable(String.valueOf(e.getMessage()));
    }
  }

  private Answer known(JWTClaimsSet claims, @Nullable Email email) {
    String subject = claims.getSubject();
    return subject == null || subject.isEmpty() || subject.length() > LONGEST_SUBJECT
        ? new Answer.Refused("the token names nobody")
        : new Answer.Known(new Member.OpenId(settings.issuer().toString(), subject), email);
  }

  private HttpRequest.Builder exchange(Metadata metadata, String code, String verifier) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("grant_type", "authorization_code");
    parameters.put("code", code);
    parameters.put("redirect_uri", settings.callback().toString());
    parameters.put("code_verifier", verifier);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(metadata.token())
            .header("Content-Type", "application/x-www-form-urlencoded");
    if (metadata.byForm()) {
      parameters.put("client_id", settings.clientId());
      parameters.put("client_secret", settings.clientSecret());
    } else {
      String both = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
      request.header(
          "Authorization",
          "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII)));
    }
    return request.POST(BodyPublishers.ofString(form(parameters)));
  }

  private JWTClaimsSet verified(Metadata metadata, String idToken, String nonce)
      throws ParseException, BadJOSEException, JOSEException {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, metadata.keys()));
    DefaultJWTClaimsVerifier<SecurityContext> verifier =
        new DefaultJWTClaimsVerifier<>(
            Set.of(settings.clientId()),
            new JWTClaimsSet.Builder()
                .issuer(settings.issuer().toString())
                .claim("nonce", nonce)
                .build(),
            Set.of("sub", "iat", "exp", "aud"),
            Set.of()) {
          @Override
          protected Date currentTime() {
            return Date.from(clock.instant());
          }
        };
    verifier.setMaxClockSkew(SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(verifier);
    JWTClaimsSet claims = processor.process(idToken, null);
    String presenter = claims.getStringClaim("azp");
    if (presenter == null
        ? claims.getAudience().size() > 1
        : !presenter.equals(settings.clientId())) {
      throw new BadJOSEException("it was made for another");
    }
    return claims;
  }

  /** Many providers tell it only to those who ask for it, with the other token. */
  private @Nullable Email email(
      Metadata metadata, JWTClaimsSet claims, @Nullable String accessToken)
      throws IOException, ParseException {
    if (claims.getClaim("email") != null) {
      return email(claims.getClaims());
    }
    URI userInfo = metadata.userInfo();
    if (userInfo == null || accessToken == null) {
      return null;
    }
    HttpResponse<String> answer =
        calls.send(
            HttpRequest.newBuilder(userInfo).header("Authorization", "Bearer " + accessToken));
    if (answer.statusCode() != OK) {
      throw new IOException("what is known of the person: " + answer.statusCode());
    }
    Map<String, Object> told = JSONObjectUtils.parse(answer.body());
    return String.valueOf(claims.getSubject()).equals(told.get("sub")) ? email(told) : null;
  }

  private static @Nullable Email email(Map<String, Object> told) {
    Object verified = told.get("email_verified");
    boolean isVerified = Boolean.TRUE.equals(verified) || "true".equals(verified);
    if (!isVerified || !(told.get("email") instanceof String text)) {
      return null;
    }
    try {
      return new Email(text);
    } catch (BrokenInvariants none) {
      return null;
    }
  }

  private Metadata metadata() throws IOException, ParseException {
    Metadata current = known;
    if (current == null || !clock.instant().isBefore(current.until())) {
      current = discovered();
      known = current;
    }
    return current;
  }

  private Metadata discovered() throws IOException, ParseException {
    String issuer = settings.issuer().toString();
    String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
    Map<String, Object> told =
        JSONObjectUtils.parse(
            calls.document(URI.create(base + "/.well-known/openid-configuration")));
    if (!issuer.equals(told.get("issuer"))) {
      throw new IOException("it calls itself " + told.get("issuer"));
    }
    List<String> ways =
        JSONObjectUtils.getStringList(told, "token_endpoint_auth_methods_supported");
    return new Metadata(
        endpoint(told, "authorization_endpoint"),
        endpoint(told, "token_endpoint"),
        told.get("userinfo_endpoint") == null ? null : endpoint(told, "userinfo_endpoint"),
        ways != null && !ways.contains("client_secret_basic"),
        JWKSourceBuilder.create(endpoint(told, "jwks_uri").toURL(), calls)
            .refreshAheadCache(false)
            .rateLimited(false)
            .build(),
        clock.instant().plus(TRUSTED));
  }

  private static URI endpoint(Map<String, Object> told, String name) throws IOException {
    if (!(told.get(name) instanceof String text)) {
      throw new IOException("it doesn't say its " + name);
    }
    URI address;
    try {
      address = new URI(text);
    } catch (URISyntaxException e) {
      throw new IOException(text + " is no address", e);
    }
    if (!OpenIdSettings.isProtected(address)) {
      throw new IOException(address + " isn't protected");
    }
    return address;
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + encoded(one.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
