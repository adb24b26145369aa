package io.planwerk.rest.console;

import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.shared.Cookies;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Request;
import io.planwerk.rest.shared.Resources;
import io.planwerk.rest.shared.TextLanguage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one page of the console, which every address of it begins with. */
public final class StartPage {
  private static final String PATH = "/io/planwerk/console/index.html";
  private static final Pattern TEXT = Pattern.compile("\\{\\{([^|{}]*)\\|([^|{}]*)}}");
  private static final Pattern IMPORTS =
      Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

  private final String version;
  private final Cookies cookies;

  /**
   * @param version of the program
   * @param cookies tell whether somebody may have signed in
   */
  public StartPage(String version, Cookies cookies) {
    this.version = version;
    this.cookies = cookies;
  }

  Reply reply(Request request) {
    TextLanguage language = request.language();
    String page =
        TEXT.matcher(Resources.text(PATH))
            .replaceAll(
                text ->
                    Matcher.quoteReplacement(
                        language.of(new Bilingual(text.group(1), text.group(2)))))
            .replace("{{version}}", version)
            .replace(
                "{{session}}", cookies.find(request, Cookies.SESSION).isPresent() ? "yes" : "no")
            .replace("{{language}}", language.tag());
    return Reply.of(200, "text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8))
        .with("Content-Security-Policy", policy(page))
        .with("Content-Language", language.tag())
        .with("Vary", "Accept-Language, Cookie")
        .with("Cache-Control", "no-cache");
  }

  /** Scripts come from files; browsers take the map of their names only from within the page. */
  private static String policy(String page) {
    Matcher imports = IMPORTS.matcher(page);
    String known = imports.find() ? " 'sha256-" + sha256(imports.group(1)) + "'" : "";
    return "default-src 'none'; script-src 'self'"
        + known
        + "; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self' blob:;"
        + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  }

  private static String sha256(String text) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
