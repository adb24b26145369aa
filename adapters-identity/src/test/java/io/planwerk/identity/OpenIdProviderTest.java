package io.planwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import io.planwerk.application.port.IdentityProvider.Answer;
import io.planwerk.domain.workspace.Email;
import io.planwerk.domain.workspace.Member;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpenIdProviderTest {
  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final Email ANNA = new Email("anna@example.com");

  private ForgingProvider forging;
  private OpenIdProvider provider;

  @BeforeEach
  void start() throws IOException {
    forging = new ForgingProvider();
    provider = new OpenIdProvider(forging.settings(), () -> NOW);
  }

  @AfterEach
  void stop() {
    forging.close();
  }

  private Answer redeemed() {
    return provider.redeem("the code", "the verifier", "n");
  }

  private Answer.Known anna(Email email) {
    return new Answer.Known(new Member.OpenId(forging.issuer(), "4711"), email);
  }

  @Test
  void shouldSendBrowsersThereWithAllThatIsToComeBack() {
    assertThat(provider.address("s", "n", "c").orElseThrow())
        .isEqualTo(
            forging.issuer()
                + "/authorize?response_type=code&client_id=planwerk&redirect_uri=https%3A%2F%2Fplanwerk"
                + ".example.com%2Fsign-in%2Fopenid%2Fcallback&scope=openid+email+profile&state=s"
                + "&nonce=n&code_challenge=c&code_challenge_method=S256");
  }

  @Test
  void shouldKnowWhoItIs() {
    forging.signed(forging.claims(NOW).build());

    assertThat(redeemed()).isEqualTo(anna(ANNA));
    assertThat(forging.asked)
        .contains("grant_type=authorization_code", "code=the+code", "code_verifier=the+verifier")
        .doesNotContain("secret");
    assertThat(forging.authorization).startsWith("Basic ");
  }

  @Test
  void shouldBelieveNoAddressThatIsntVerified() {
    forging.signed(forging.claims(NOW).claim("email_verified", null).build());
    assertThat(redeemed()).isEqualTo(anna(null));
    forging.signed(forging.claims(NOW).claim("email_verified", false).build());
    assertThat(redeemed()).isEqualTo(anna(null));
    forging.signed(forging.claims(NOW).claim("email", "no address").build());
    assertThat(redeemed()).isEqualTo(anna(null));
  }

  @Test
  void shouldAskForTheAddressWhereTheTokenDoesntTell() {
    forging.signed(forging.claims(NOW).claim("email", null).build());
    forging.say(
        "/userinfo",
        "{\"sub\": \"4711\", \"email\": \"anna@example.com\", \"email_verified\": true}");
    assertThat(redeemed()).isEqualTo(anna(ANNA));
    forging.say(
        "/userinfo",
        "{\"sub\": \"another\", \"email\": \"anna@example.com\", \"email_verified\": true}");
    assertThat(redeemed()).isEqualTo(anna(null));
  }

  @Test
  void shouldFollowNewKeys() {
    forging.signed(forging.claims(NOW).build());
    assertThat(redeemed()).isInstanceOf(Answer.Known.class);

    forging.key = ForgingProvider.NEXT_KEY;
    forging.signed(forging.claims(NOW).build());
    assertThat(redeemed()).as("not published").isInstanceOf(Answer.Refused.class);
    forging.publish();
    assertThat(redeemed()).isInstanceOf(Answer.Known.class);
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        forgery("of another nonce", f -> signed(f, f.claims(NOW).claim("nonce", "other"))),
        forgery("without a nonce", f -> signed(f, f.claims(NOW).claim("nonce", null))),
        forgery(
            "expired",
            f -> signed(f, f.claims(NOW).expirationTime(Date.from(NOW.minusSeconds(31))))),
        forgery("without an end", f -> signed(f, f.claims(NOW).expirationTime(null))),
        forgery("for another", f -> signed(f, f.claims(NOW).audience("another"))),
        forgery(
            "for another, too",
            f -> signed(f, f.claims(NOW).audience(List.of("planwerk", "another")))),
        forgery("presented by another", f -> signed(f, f.claims(NOW).claim("azp", "another"))),
        forgery("of another issuer", f -> signed(f, f.claims(NOW).issuer("https://evil.example"))),
        forgery("of nobody", f -> signed(f, f.claims(NOW).subject(null))),
        forgery("unsigned", f -> ForgingProvider.unsigned(f.claims(NOW).build())),
        forgery(
            "signed by another under the same name",
            f ->
                ForgingProvider.signed(
                    JWSAlgorithm.RS256, f.claims(NOW).build(), ForgingProvider.newKey("k1"))),
        forgery(
            "signed with the public key as a secret",
            f -> ForgingProvider.macced(f.claims(NOW).build(), "k1", publicKey(f))),
        forgery(
            "signed with a weak secret",
            f ->
                ForgingProvider.macced(
                    f.claims(NOW).build(),
                    "k1",
                    "secret:of ours".repeat(3).getBytes(StandardCharsets.UTF_8))),
        forgery("that is none", _ -> "eyJhbGciOiJSUzI1NiJ9.e30"));
  }

  /** What a test has a provider say instead of a token. */
  interface Forgery {
    String token(ForgingProvider provider);
  }

  private static Arguments forgery(String name, Forgery forgery) {
    return Arguments.of(Named.of("a token " + name, forgery));
  }

  private static String signed(ForgingProvider provider, JWTClaimsSet.Builder claims) {
    return ForgingProvider.signed(JWSAlgorithm.RS256, claims.build(), provider.key);
  }

  private static byte[] publicKey(ForgingProvider provider) {
    try {
      return provider.key.toRSAPublicKey().getEncoded();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void shouldTakeNo(Forgery forgery) {
    forging.token(forgery.token(forging));

    assertThat(redeemed()).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void shouldTakeNoCodeThatTheProviderDoesntTake() {
    forging.say("/token", 400);
    assertThat(redeemed()).isInstanceOf(Answer.Refused.class);
    assertThat(provider.redeem("", "v", "n")).isInstanceOf(Answer.Refused.class);
    forging.say("/token", "{}");
    assertThat(redeemed()).isInstanceOf(Answer.Refused.class);
    forging.say("/token", "no JSON");
    assertThat(redeemed()).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void shouldBearThatTheProviderIsDown() {
    forging.say("/token", 502);
    assertThat(redeemed()).isInstanceOf(Answer.Unavailable.class);
    forging.signed(forging.claims(NOW).build());
    forging.say("/jwks", 500);
    assertThat(redeemed()).isInstanceOf(Answer.Unavailable.class);
    forging.publish();
    assertThat(redeemed()).isInstanceOf(Answer.Known.class);
    forging.close();
    assertThat(redeemed()).isInstanceOf(Answer.Unavailable.class);
    assertThat(new OpenIdProvider(forging.settings(), () -> NOW).address("s", "n", "c")).isEmpty();
  }

  static Stream<Supplier<String>> discoveries() {
    return Stream.of(() -> "{}", () -> "[]", () -> "{\"issuer\": 1}", () -> "x".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("discoveries")
  void shouldBelieveOnlyWhoNamesItself(Supplier<String> told) {
    forging.say("/.well-known/openid-configuration", told.get());
    assertThat(provider.address("s", "n", "c")).isEmpty();
    assertThat(redeemed()).isInstanceOf(Answer.Unavailable.class);
  }

  @Test
  void shouldNotBeLedElsewhere() {
    String path = "/.well-known/openid-configuration";
    forging.say(path, forging.configuration("https://evil.example"));
    assertThat(provider.address("s", "n", "c")).isEmpty();
    forging.say(
        path,
        forging
            .configuration(forging.issuer())
            .replace(forging.issuer() + "/token", "http://evil.example/token"));
    assertThat(provider.address("s", "n", "c")).isEmpty();
    assertThatThrownBy(
            () -> new OpenIdSettings(URI.create("http://id.example"), "c", "s", URI.create("/")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
