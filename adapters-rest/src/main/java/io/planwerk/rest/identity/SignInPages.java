package io.planwerk.rest.identity;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.domain.workspace.Member;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The pages that people see on their way in, without scripts. */
final class SignInPages {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final String FRAME =
      """
      <!DOCTYPE html>
      <html lang="{{language}}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{title}} – Planwerk</title>
          <link rel="icon" href="/console/icon.svg" type="image/svg+xml">
          <link rel="stylesheet" href="/console/console.css">
        </head>
        <body class="plain">
          <main>
            <h1>{{title}}</h1>
      {{content}}    </main>
        </body>
      </html>
      """;

  private static final Bilingual TITLE = new Bilingual("Anmelden", "Sign in");

  private SignInPages() {}

  /**
   * Asks people to sign in.
   *
   * @param message what went wrong; empty for nothing
   */
  static Reply ways(Request request, int status, Bilingual message, boolean provider) {
    TextLanguage language = request.language();
    String alert = language.of(message);
    StringBuilder content = new StringBuilder();
    if (!alert.isEmpty()) {
      content.append("<p role=\"alert\">").append(text(alert)).append("</p>\n");
    }
    if (provider) {
      content
          .append("<p><a href=\"/sign-in/openid\">")
          .append(
              language.of(
                  new Bilingual(
                      "Mit dem Konto der Organisation anmelden",
                      "Sign in with the account of your organisation")))
          .append("</a></p>\n");
    }
    content.append(
        """
        <form method="post" action="/sign-in/local">
          <p><label for="email">%s</label><br>
            <input id="email" name="email" type="email" autocomplete="username" required></p>
          <p><label for="password">%s</label><br>
            <input id="password" name="password" type="password" autocomplete="current-password" required></p>
          <p><button type="submit">%s</button></p>
        </form>
        """
            .formatted(
                language.of(new Bilingual("E-Mail-Adresse", "E-mail address")),
                language.of(new Bilingual("Passwort", "Password")),
                language.of(TITLE)));
    return page(language, status, TITLE, content.toString());
  }

  /** Tells something, and leads back to where people sign in. */
  static Reply message(Request request, int status, Bilingual title, Bilingual message) {
    TextLanguage language = request.language();
    return page(
        language,
        status,
        title,
        "<p>"
            + text(language.of(message))
            + "</p>\n<p><a href=\"/sign-in\">"
            + language.of(new Bilingual("Zur Anmeldung", "Back to signing in"))
            + "</a></p>\n");
  }

  /** Shows who is signed in, and where he can go on. */
  static Reply signedIn(Request request, Member member, List<Member> choices) {
    TextLanguage language = request.language();
    StringBuilder content = new StringBuilder();
    content
        .append("<p>")
        .append(
            text(
                language
                    .of(
                        new Bilingual(
                            "Sie sind %s im Arbeitsbereich %s.", "You are %s in the workspace %s."))
                    .formatted(member.name().value(), member.workspace().value())))
        .append("</p>\n");
    choices.stream()
        .filter(choice -> !choice.workspace().equals(member.workspace()))
        .forEach(
            choice ->
                content.append(
                    button(
                        "/sign-in/workspace",
                        "<input type=\"hidden\" name=\"workspace\" value=\""
                            + choice.workspace().value()
                            + "\">",
                        language.of(new Bilingual("Weiter in ", "Go on in "))
                            + choice.workspace().value())));
    content
        .append("<p><a href=\"/\">")
        .append(language.of(new Bilingual("Zur Startseite", "To the start page")))
        .append("</a></p>\n")
        .append(button("/sign-out", "", language.of(new Bilingual("Abmelden", "Sign out"))));
    return page(language, 200, new Bilingual("Angemeldet", "Signed in"), content.toString());
  }

  private static String button(String action, String fields, String label) {
    return "<form method=\"post\" action=\"%s\">%s<p><button type=\"submit\">%s</button></p></form>\n"
        .formatted(action, fields, text(label));
  }

  private static Reply page(TextLanguage language, int status, Bilingual title, String content) {
    return Reply.of(
            status,
            "text/html;charset=utf-8",
            FRAME
                .replace("{{language}}", language.tag())
                .replace("{{title}}", language.of(title))
                .replace("{{content}}", content.indent(6))
                .getBytes(StandardCharsets.UTF_8))
        .with("Content-Security-Policy", POLICY)
        // With none at all, browsers wouldn't say that a form was ours.
        .with("Referrer-Policy", "same-origin")
        .with("Content-Language", language.tag())
        .with("Vary", "Accept-Language, Cookie")
        .with("Cache-Control", "no-store");
  }

  private static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
