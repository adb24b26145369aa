package io.planwerk;

import io.planwerk.identity.OpenIdSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where people find the server, and how they sign in. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class IdentityOptions {

  @Option(
      names = "--public-url",
      description =
          "Address at which people find the server, such as https://planwerk.example.com. Default:"
              + " the one that they ask for")
  @Nullable String publicUrl;

  @Option(
      names = "--oidc-issuer",
      description =
          "Provider of OpenID Connect that people sign in with, such as https://id.example.com."
              + " Takes --public-url; the provider has to know"
              + " <public-url>/sign-in/openid/callback. Default: none")
  @Nullable String oidcIssuer;

  @Option(names = "--oidc-client-id", description = "What this server is called there")
  @Nullable String oidcClientId;

  @Option(
      names = "--oidc-client-secret",
      description =
          "Proves to the provider that it is this server. Better set by"
              + " PLANWERK_OIDC_CLIENT_SECRET or --oidc-client-secret-file than here, where others"
              + " can see it")
  @Nullable String oidcClientSecret;

  @Option(names = "--oidc-client-secret-file", description = "File that holds this secret")
  @Nullable Path oidcClientSecretFile;

  @Option(
      names = "--owner-email",
      description =
          "E-mail address of a local account that is set up at the start; an owner of the first"
              + " workspace unless it is a member's. Default: none")
  @Nullable String ownerEmail;

  @Option(
      names = "--owner-password-file",
      description = "File that holds the password of this account")
  @Nullable Path ownerPasswordFile;

  /**
   * @throws CannotGoOn when it is no such address
   */
  @Nullable URI publicUrl() {
    String text = publicUrl;
    if (text == null) {
      return null;
    }
    URI url = address(text, "--public-url");
    boolean bare = url.getRawPath() == null || url.getRawPath().matches("/?");
    boolean ofTheWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!ofTheWeb
        || url.getHost() == null
        || !bare
        || url.getRawQuery() != null
        || url.getRawUserInfo() != null) {
      throw new CannotGoOn(
          "--public-url is an address without a path, such as https://planwerk.example.com.");
    }
    return URI.create(url.getScheme() + "://" + url.getRawAuthority());
  }

  /**
   * The provider that was chosen.
   *
   * @throws CannotGoOn when what it takes isn't set
   */
  Optional<OpenIdSettings> openId() {
    String issuer = oidcIssuer;
    if (issuer == null) {
      return Optional.empty();
    }
    String clientId = oidcClientId;
    String secret =
        oidcClientSecretFile == null
            ? oidcClientSecret
            : secret(oidcClientSecretFile, "--oidc-client-secret-file");
    URI own = publicUrl();
    if (clientId == null || secret == null || own == null) {
      throw new CannotGoOn(
          "To sign in with "
              + issuer
              + " takes --public-url, --oidc-client-id and"
              + " --oidc-client-secret or --oidc-client-secret-file.");
    }
    try {
      return Optional.of(
          new OpenIdSettings(
              address(issuer, "--oidc-issuer"),
              clientId,
              secret,
              own.resolve("/sign-in/openid/callback")));
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn(e.getMessage() + ".");
    }
  }

  private static URI address(String text, String option) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new CannotGoOn(option + " is no address: " + text);
    }
  }

  /**
   * A secret out of a file, without the end of the line.
   *
   * @throws CannotGoOn when it can't be read
   */
  static String secret(Path file, String option) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new CannotGoOn(option + " names " + file + ", which can't be read.");
    }
  }
}
