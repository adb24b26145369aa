package io.planwerk.rest.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwerk.domain.archive.Loading;
import io.planwerk.domain.shared.Bilingual;
import io.planwerk.rest.TestServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveRoutesTest {
  private static final String ARCHIVE = "/api/v1/archive";
  private static final String LINES = "application/x-ndjson";

  private TestServer server;

  @BeforeEach
  void start() {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldTellLineByLine() {
    TestServer.Answer answer = server.get(ARCHIVE);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(LINES);
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.text()).isEqualTo("{\"of\":\"WORKSPACE\"}\n{\"text\":\"Ä\"}\n");
    assertThat(server.get(ARCHIVE + "?limit=1").status()).isEqualTo(400);
  }

  @Test
  void shouldBreakOffWhatCannotBeToldToTheEnd() {
    assertThat(server.get("/api/v1/backup").text()).hasSize(1_001_000);

    server.archiving.until = 900;
    assertThatThrownBy(() -> server.get("/api/v1/backup")).isInstanceOf(UncheckedIOException.class);

    server.archiving.until = 0;
    assertThat(server.get("/api/v1/backup").status()).isEqualTo(500);
  }

  @Test
  void shouldBackUpForThoseWhoRunTheServer() {
    server.archiving.mayBackUp = false;

    TestServer.Answer answer = server.get("/api/v1/backup", "Accept-Language", "de");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text()).contains("erster Arbeitsbereich");
  }

  @Test
  void shouldTakeLinesGzippedOrNot() throws IOException {
    TestServer.Answer answer = server.send("POST", ARCHIVE, "{}\n{\"a\":\"Ä\"}\n", type());
    assertThat(answer.text()).isEqualTo("{\"total\":2,\"rows\":{\"strategy\":2}}");
    assertThat(server.archiving.taken).containsExactly("{}", "{\"a\":\"Ä\"}");

    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write("first\n\nthird".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(read(zipped.toByteArray())).containsExactly("first", "", "third");
    assertThat(read(new byte[0])).isEmpty();
    assertThat(read("x".repeat(200_000).getBytes(StandardCharsets.UTF_8)))
        .containsExactly("x".repeat(200_000));
  }

  private static String[] type() {
    return new String[] {"Content-Type", LINES};
  }

  private static List<String> read(byte[] bytes) {
    Supplier<byte @Nullable []> lines = ArchiveLines.from(new ByteArrayInputStream(bytes));
    List<String> read = new ArrayList<>();
    for (byte[] line = lines.get(); line != null; line = lines.get()) {
      read.add(new String(line, StandardCharsets.UTF_8));
    }
    return read;
  }

  @Test
  void shouldTellWhyNothingCameIn() {
    assertThat(server.json("POST", ARCHIVE, "{}").status()).isEqualTo(415);

    server.archiving.loading = new Loading.NotEmpty();
    assertThat(server.send("POST", ARCHIVE, "{}", type()).status()).isEqualTo(409);

    server.archiving.loading = new Loading.Unreadable(7, new Bilingual("kaputt", "broken"));
    TestServer.Answer damaged = server.send("POST", ARCHIVE, "{}", type());
    assertThat(damaged.status()).isEqualTo(422);
    assertThat(damaged.text()).contains("Line 7: broken");
  }
}
