package io.planwerk;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.document.Parsing;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy as a document, made by the real product. */
class BookletLifeTest {
  private static final String NORDLICHT = "/api/v1/strategies/nordlicht-2027";
  private static final String DOCUMENT = NORDLICHT + "/document";
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws InterruptedException {
    server = TestServer.start(folder).withSamples();
    assertThat(server.send("POST", NORDLICHT + "/alignments", Map.of(), "").statusCode())
        .isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<byte[]> read(String query, String accept)
      throws InterruptedException {
    return server.ask("GET", DOCUMENT + query, Map.of("Accept", accept), "");
  }

  private static String page(String query) throws InterruptedException {
    HttpResponse<byte[]> answer = read(query, "text/html");
    assertThat(answer.statusCode()).as(TestServer.text(answer)).isEqualTo(200);
    return TestServer.text(answer);
  }

  private static String words(String page) {
    return TAG.matcher(page)
        .replaceAll("\n")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private static Object tree(String path) throws InterruptedException {
    return ((Parsing.Parsed) DocumentText.parse(server.get(path).body(), Format.JSON)).tree();
  }

  private static void names(@Nullable Object part, List<String> found) {
    if (part instanceof Map<?, ?> fields) {
      if (fields.get("name") instanceof String name) {
        found.add(name);
      }
      fields.values().forEach(value -> names(value, found));
    } else if (part instanceof List<?> list) {
      list.forEach(value -> names(value, found));
    }
  }

  @Test
  void shouldTellEverythingThatHasAName() throws InterruptedException {
    List<String> names = new ArrayList<>();
    names(tree(NORDLICHT), names);

    String page = words(page(""));

    assertThat(names).hasSizeGreaterThan(200);
    assertThat(names).allSatisfy(name -> assertThat(page).contains(name));
  }

  @Test
  void shouldSpeakBothLanguages() throws InterruptedException {
    assertThat(page("?language=DE"))
        .contains(
            "<html lang=\"de\">", ">Auf einen Blick<", ">Zielgruppen<", "Bedarf gegen Kapazität")
        .contains("role=\"img\"")
        .as("names, not ids, codes or grouped years")
        .contains("Zusammenarbeit mit Partnern", "Dänisch, Englisch", "Horizont (Jahr): 2030")
        .doesNotContain("partner-collaboration")
        .contains("<span>Abhilfe:</span> ")
        .doesNotContain("<object");
    assertThat(page("?language=EN"))
        .contains("<html lang=\"en\">", ">At a glance<", ">Audiences<", "Demand against capacity");
    assertThat(read("?language=FR", "text/html").statusCode()).isEqualTo(400);
    assertThat(read("", "application/json").statusCode()).isEqualTo(406);
    assertThat(server.get("/api/v1/strategies/none/document").statusCode()).isEqualTo(404);
  }

  @Test
  void shouldPrintAPdfThatCanBeReadToPeople() throws InterruptedException, IOException {
    HttpResponse<byte[]> answer = read("?language=DE", "application/pdf, text/html;q=0.5");

    assertThat(answer.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"nordlicht-2027.pdf\"");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().getOpenCount()).isNotZero();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Social-Media-Strategie 2027");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Auf einen Blick", "Mehr Anmeldungen zu Einbauschulungen", "Anhang: Befunde");
    }
  }

  @Test
  void shouldCoverTheWholeFirstPage() throws InterruptedException, IOException {
    byte[] file = read("", "application/pdf").body();

    assertThat(new String(file, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      BufferedImage cover = new PDFRenderer(pdf).renderImage(0);
      int colour = cover.getRGB(2, 2);
      assertThat(colour).isNotEqualTo(Color.WHITE.getRGB());
      assertThat(cover.getRGB(cover.getWidth() - 3, 2)).isEqualTo(colour);
      assertThat(cover.getRGB(cover.getWidth() - 3, cover.getHeight() - 5)).isEqualTo(colour);
      assertThat(new PDFTextStripper().getText(pdf)).startsWith("Nordlicht");
    }
  }

  @Test
  void shouldWearTheOrganisationsColourAndLogo() throws InterruptedException, IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
    String logo = "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    assertThat(brand("#FFE600", logo).statusCode()).isEqualTo(200);

    String page = page("");

    assertThat(page)
        .as("dark on yellow")
        .contains("background: #ffe600; color: #16212b", "src=\"" + logo + "\"")
        .as("yellow can't be read on white")
        .doesNotContain("color: #ffe600;");
    try (PDDocument pdf = Loader.loadPDF(read("", "application/pdf").body())) {
      assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
    assertThat(TestServer.text(brand("yellow", "data:image/png;base64,AAAA")))
        .contains("\"/brand/colour\"", "\"/brand/logo\"");
    assertThat(TestServer.text(brand("#ffe600", "https://example.org/logo.png")))
        .contains("\"/brand/logo\"");
  }

  private static HttpResponse<byte[]> brand(String colour, String logo)
      throws InterruptedException {
    return server.ask(
        "PATCH",
        "/api/v1/organisations/nordlicht",
        Map.of("Content-Type", TestServer.MERGE_PATCH, "If-Match", "*"),
        "{\"brand\": {\"colour\": \"%s\", \"logo\": \"%s\"}}".formatted(colour, logo));
  }

  @Test
  void shouldMakeHarmlessWhatPeopleWrote() throws InterruptedException, IOException {
    HttpResponse<byte[]> made =
        server.ask(
            "POST",
            "/api/v1/strategies",
            "application/json",
            """
            {"id": "odd", "organisationId": "asyncapi", "name": "</title><script>alert(1)</script> \\"} @import 'x'",
             "orientation": {"situation": "1 < 2 & 3\\nnext line  😀"}}
            """);

    assertThat(made.statusCode()).as(TestServer.text(made)).isEqualTo(201);

    String page =
        TestServer.text(server.ask("GET", "/api/v1/strategies/odd/document", Map.of(), ""));

    assertThat(page)
        .contains("&lt;script&gt;alert(1)", "1 &lt; 2 &amp; 3<br/>next line", "😀")
        .doesNotContain("<script");
    assertThat(page.replaceFirst("(?s).*<style>(.*)</style>.*", "$1"))
        .contains("alert")
        .doesNotContain("<", "@import", "\"}");
    HttpResponse<byte[]> printed =
        server.ask(
            "GET", "/api/v1/strategies/odd/document", Map.of("Accept", "application/pdf"), "");
    assertThat(printed.statusCode()).isEqualTo(200);
    try (PDDocument pdf = Loader.loadPDF(printed.body())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .as("a # would be read as the begin of a hashtag")
          .contains("next line □")
          .doesNotContain("#");
    }
  }

  @Test
  void shouldTellAnEarlierRevisionWithoutWhatCameLater() throws InterruptedException {
    assertThat(page("?revision=1")).contains("revision 1<").doesNotContain("id=\"alignment\"");
    assertThat(page("")).contains("id=\"alignment\"");
  }

  @Test
  void shouldPrintNothingThatIsTooLong() throws InterruptedException {
    String text = "word ".repeat(180_000);
    HttpResponse<byte[]> made =
        server.ask(
            "POST",
            "/api/v1/strategies",
            "application/json",
            """
            {"id": "long", "organisationId": "asyncapi", "name": "Long",
             "measures": {"items": [%s]}}
            """
                .formatted(
                    IntStream.range(0, 120)
                        .mapToObj(
                            i ->
                                "{\"id\": \"m%d\", \"name\": \"M\", \"description\": \"%s\"}"
                                    .formatted(i, text.substring(0, 9_000)))
                        .collect(Collectors.joining(","))));
    assertThat(made.statusCode()).as(TestServer.text(made)).isEqualTo(201);

    String path = "/api/v1/strategies/long/document";
    HttpResponse<byte[]> refused = server.ask("GET", path, Map.of("Accept", "application/pdf"), "");
    assertThat(refused.statusCode()).isEqualTo(406);
    assertThat(TestServer.text(refused)).contains("too much for a PDF");
    assertThat(server.ask("GET", path, Map.of("Accept", "text/html"), "").statusCode())
        .isEqualTo(200);
  }
}
