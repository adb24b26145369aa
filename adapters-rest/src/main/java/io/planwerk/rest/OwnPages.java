package io.planwerk.rest;

import io.planwerk.rest.shared.Problem;
import io.planwerk.rest.shared.ProblemCode;
import io.planwerk.rest.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Browsers show their cookies whoever has made them send a request: so what changes something has
 * to come from a page of this server.
 */
final class OwnPages {
  private final @Nullable URI publicUrl;

  /**
   * @param publicUrl where people find this server; absent for the address that they ask for
   */
  OwnPages(@Nullable URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  /**
   * @throws Refused when the browser says that it comes from elsewhere, or doesn't say from where
   */
  void require(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    boolean own =
        site == null
            ? own(request).equals(request.getHeader("Origin"))
            : site.equals("same-origin");
    if (!own) {
      throw Problem.of(
              ProblemCode.FORBIDDEN,
              "Wer angemeldet ist, ändert etwas nur von Seiten dieses Servers aus; Programme nehmen"
                  + " ein Token.",
              "Who is signed in changes something only from pages of this server; programs use a"
                  + " token.")
          .refused();
    }
  }

  private String own(HttpServletRequest request) {
    URI url = publicUrl;
    return url == null
        ? request.getScheme() + "://" + request.getHeader("Host")
        : (url.getScheme() + "://" + url.getRawAuthority()).toLowerCase(Locale.ROOT);
  }
}
