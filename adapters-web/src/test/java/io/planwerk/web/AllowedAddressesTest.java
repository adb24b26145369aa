package io.planwerk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedAddressesTest {

  private static boolean allows(String allowed, String address) {
    return new AllowedAddresses(WebSettings.of(allowed, "")).objection(address).isEmpty();
  }

  @Test
  void shouldAllowNothingUnlessItIsNamed() {
    assertThat(new AllowedAddresses(WebSettings.nothing()).objection("https://example.com/hook"))
        .hasValueSatisfying(
            reason -> {
              assertThat(reason.en())
                  .isEqualTo(
                      "'https://example.com:443' isn't allowed by the operator (setting"
                          + " 'allowed-hosts')");
              assertThat(reason.de()).contains("nicht erlaubt");
            });
    assertThat(allows(" , ", "https://example.com")).isFalse();
  }

  @Test
  void shouldMeanOneHostByItsSecureUsualPort() {
    assertThat(allows("example.com", "https://example.com/a?b=c#d")).isTrue();
    assertThat(allows("example.com", "HTTPS://EXAMPLE.com:443")).isTrue();
    assertThat(allows("Example.COM", "https://example.com.")).isTrue();
    assertThat(allows("example.com", "http://example.com")).isFalse();
    assertThat(allows("example.com", "https://example.com:8443")).isFalse();
    assertThat(allows("example.com", "https://www.example.com")).isFalse();
    assertThat(allows("example.com", "https://badexample.com")).isFalse();
    assertThat(allows("example.com", "https://example.com.evil.org")).isFalse();
  }

  @Test
  void shouldMeanAPortOrASchemeOrBothWhereTheyAreNamed() {
    assertThat(allows("example.com:8443", "https://example.com:8443/")).isTrue();
    assertThat(allows("example.com:8443", "https://example.com/")).isFalse();
    assertThat(allows("http://example.com", "http://example.com/")).isTrue();
    assertThat(allows("http://example.com", "https://example.com/")).isFalse();
    assertThat(allows("http://example.com:8080", "http://example.com:8080/")).isTrue();
    assertThat(allows("a.org, https://example.com", "https://example.com/")).isTrue();
  }

  @Test
  void shouldMeanAllBelowAHostByAStarButNotItself() {
    assertThat(allows("*.example.com", "https://a.example.com")).isTrue();
    assertThat(allows("*.example.com", "https://a.b.example.com")).isTrue();
    assertThat(allows("*.example.com", "https://example.com")).isFalse();
    assertThat(allows("*.example.com", "https://badexample.com")).isFalse();
    assertThat(allows("*", "https://anything.at.all")).isTrue();
    assertThat(allows("*", "http://anything.at.all")).isFalse();
  }

  @Test
  void shouldKnowNamesInTheLettersOfOthers() {
    assertThat(allows("bücher.example", "https://xn--bcher-kva.example/")).isTrue();
    assertThat(allows("[2001:4860::1]", "https://[2001:4860::1]/")).isTrue();
    assertThat(allows("[2001:4860::1]:8443", "https://[2001:4860::1]:8443/")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "example.com",
        "//example.com",
        "https:",
        "https:///path",
        "https:example.com",
        "ftp://example.com",
        "file:///etc/passwd",
        "gopher://example.com",
        "jar:https://example.com!/",
        "https://user:secret@example.com",
        "https://user@example.com",
        "https://exa mple.com",
        "https://example.com:port",
        "https://.",
        "https://example.com\r\nHost: other",
        "mailto:a@example.com",
      })
  void shouldTakeForNoAddress(String text) {
    assertThat(new AllowedAddresses(WebSettings.of("*", "")).objection(text))
        .as(text)
        .hasValueSatisfying(reason -> assertThat(reason.en()).startsWith("is no address"));
  }

  @Test
  void shouldTakeNoAddressWithoutEnd() {
    assertThat(allows("example.com", "https://example.com/" + "a".repeat(2_000))).isFalse();
  }

  @Test
  void shouldAllowInternalHostsWithoutNamingThemTwice() {
    AllowedAddresses addresses =
        new AllowedAddresses(WebSettings.of("", "http://localhost:8080,hooks.intranet"));

    assertThat(addresses.objection("http://localhost:8080/x")).isEmpty();
    assertThat(addresses.objection("https://hooks.intranet/x")).isEmpty();
    assertThat(addresses.objection("http://localhost:8081/x")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "ftp://example.com",
        "example.com/path",
        "exa*mple.com",
        "*.*.com",
        "**",
        "example.com:0",
        "example.com:65536",
        "example.com:x",
        "[fe80::1%eth0]",
        "user@example.com:x"
      })
  void shouldRefuseSettingsThatNameNoHost(String rule) {
    assertThatThrownBy(() -> WebSettings.of(rule, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(rule);
  }

  @Test
  void shouldRefuseInternalHostsByAStar() {
    for (String rule : new String[] {"*", "*.intranet"}) {
      assertThatThrownBy(() -> WebSettings.of("", rule))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("one by one");
    }
  }
}
