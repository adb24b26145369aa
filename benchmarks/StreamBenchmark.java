import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Times mentions from the first byte over HTTP through language, tone, need, a thousand topics and
 * stories to storage and sums, beside a bare JDBC batch of the same mentions into one table; then
 * how long a storm rages before it is an incident; and what is left in memory of very many.
 */
public final class StreamBenchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final int WARM_UP_ROUNDS = Integer.getInteger("warm", 2);
  private static final int MENTIONS = Integer.getInteger("mentions", 20_000);
  private static final int MANY = Integer.getInteger("rows", 5_000_000);
  private static final int FEW = MANY / 20;
  private static final int TOPICS = 1_000;
  private static final int AT_ONCE = 1_000;
  private static final int EMPTY_LIST = 20;
  private static final String HEAP = "256m";
  private static final String[] NETWORKS = {"x", "facebook", "instagram", "linkedin", "youtube"};

  private static final String[] SYLLABLES = {
    "nord", "licht", "wär", "me", "pum", "pe", "fens", "ter", "bau", "haus", "tür", "zeit", "ung",
    "heit", "lich", "kun", "de", "ge", "rät", "an", "la", "stra", "ße", "werk", "ver", "sich", "er",
    "mon", "ta", "gen", "so", "lar", "strom", "netz", "preis", "kauf", "markt", "ser", "vice", "in"
  };

  private static final String BARE_TABLE =
      """
      create table bare_mention (
        strategy_id varchar not null, id varchar not null, said_at timestamp(3) with time zone,
        body varchar not null, author varchar, reach integer, network varchar,
        primary key (strategy_id, id))
      """;

  private final Random random = new Random(6);
  private final String[] words =
      IntStream.range(0, 20_000)
          .mapToObj(
              _ ->
                  IntStream.range(0, 2 + random.nextInt(3))
                      .mapToObj(_ -> SYLLABLES[random.nextInt(SYLLABLES.length)])
                      .collect(Collectors.joining()))
          .toArray(String[]::new);
  private int serial;

  private record Post(
      String reference, Instant at, String text, String author, int reach, String network) {
    void json(StringBuilder to) {
      to.append("{\"reference\":\"").append(reference).append("\",\"at\":\"").append(at);
      to.append("\",\"text\":\"").append(text).append("\",\"author\":\"").append(author);
      to.append("\",\"reach\":").append(reach).append(",\"network\":\"").append(network);
      to.append("\"}\n");
    }
  }

  public static void main(String[] arguments) throws Exception {
    Benchmark.quiet();
    Benchmark.tellMachine();
    StreamBenchmark benchmark = new StreamBenchmark();
    List<String> wanted =
        arguments.length == 0 ? List.of("h2", "postgresql", "alert", "memory") : List.of(arguments);
    if (wanted.contains("h2")) {
      benchmark.onH2();
    }
    if (wanted.contains("postgresql")) {
      benchmark.onPostgreSql();
    }
    if (wanted.contains("alert")) {
      benchmark.alert();
    }
    if (wanted.contains("memory")) {
      benchmark.memory();
    }
  }

  private void onH2() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    String bare = "jdbc:h2:file:" + data.resolve("bare") + ";WRITE_DELAY=0;CACHE_SIZE=16384";
    try (HikariDataSource database = MeasurementBenchmark.database(bare);
        Benchmark.Running server =
            Benchmark.Running.planwerk(Benchmark.freePort(), data.resolve("data"), Map.of())) {
      sideBySide("H2", database, server);
    }
    Benchmark.delete(data);
  }

  private void onPostgreSql() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database bare");
      }
      Path data = Files.createTempDirectory("planwerk-bench");
      try (HikariDataSource database =
              MeasurementBenchmark.database(postgres.getJdbcUrl("postgres", "bare"));
          Benchmark.Running server =
              Benchmark.Running.planwerk(
                  Benchmark.freePort(),
                  data,
                  Map.of("PLANWERK_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres")))) {
        sideBySide("PostgreSQL", database, server);
      }
      Benchmark.delete(data);
    }
  }

  private void sideBySide(String name, HikariDataSource database, Benchmark.Running server)
      throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(BARE_TABLE);
    }
    server.awaitReady();
    server.prepare(strategy("stream"));
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      List<Post> posts = posts(MENTIONS, Instant.parse("2026-03-01T00:00:00Z"));
      double bare = MENTIONS / bare(database, "s", posts);
      double taken = MENTIONS / taken(server, posts);
      if (round >= 0) {
        ours[round] = taken;
        theirs[round] = bare;
        ratios[round] = taken / bare;
      }
    }
    Arrays.sort(ours);
    Arrays.sort(theirs);
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f mentions/s (%.0f to %.0f) with %d topics; bare batch %.0f/s; ratio %.3f (%.3f to"
            + " %.3f), %d rounds of %d%n",
        name,
        ours[ROUNDS / 2],
        ours[0],
        ours[ROUNDS - 1],
        TOPICS,
        theirs[ROUNDS / 2],
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1],
        ROUNDS,
        MENTIONS);
  }

  private static double bare(HikariDataSource database, String strategy, List<Post> posts)
      throws SQLException {
    long began = System.nanoTime();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into bare_mention values (?, ?, ?, ?, ?, ?, ?)")) {
        int waiting = 0;
        for (Post post : posts) {
          insert.setString(1, strategy);
          insert.setString(2, post.reference());
          insert.setObject(3, post.at().atOffset(ZoneOffset.UTC));
          insert.setString(4, post.text());
          insert.setString(5, post.author());
          insert.setInt(6, post.reach());
          insert.setString(7, post.network());
          insert.addBatch();
          if (++waiting == AT_ONCE) {
            MeasurementBenchmark.commit(connection, insert);
            waiting = 0;
          }
        }
        MeasurementBenchmark.commit(connection, insert);
      }
      connection.setAutoCommit(true);
    }
    return (System.nanoTime() - began) / 1e9;
  }

  private static double taken(Benchmark.Running server, List<Post> posts) throws IOException {
    byte[] body = lines(posts);
    try (Benchmark.Client client = new Benchmark.Client(server.port())) {
      long began = System.nanoTime();
      client.chunked(
          "/api/v1/strategies/stream/mentions",
          "application/x-ndjson",
          IntStream.of(0).mapToObj(_ -> body));
      return (System.nanoTime() - began) / 1e9;
    }
  }

  /**
   * Four quiet weeks, then fifty critical posts a minute, one after the other by the real clock.
   */
  private void alert() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    try (Benchmark.Running server =
        Benchmark.Running.planwerk(Benchmark.freePort(), data, Map.of())) {
      server.awaitReady();
      server.prepare(strategy("stream"));
      Instant now = Instant.now();
      taken(
          server,
          IntStream.range(0, 14_000)
              .mapToObj(i -> post(now.minus(Duration.ofMinutes(28 * 1440)).plusSeconds(i * 172L)))
              .toList());
      long began = System.nanoTime();
      int sent = 0;
      double seconds = 0;
      try (Benchmark.Client client = new Benchmark.Client(server.port())) {
        while (seconds < 600) {
          Post one = critical();
          byte[] line = lines(List.of(one));
          client.call(
              Benchmark.request(
                  "POST", "/api/v1/strategies/stream/mentions", "application/x-ndjson", "", line));
          sent++;
          boolean seen =
              client.body(Benchmark.get("/api/v1/strategies/stream/incidents")) > EMPTY_LIST;
          seconds = (System.nanoTime() - began) / 1e9;
          if (seen) {
            break;
          }
          Thread.sleep((long) Math.max(0, sent * 1200L - seconds * 1000));
        }
      }
      System.out.printf(
          Locale.ROOT,
          "storm of 50 critical posts a minute on 500 posts a day: incident after %.1f s and %d"
              + " posts%n",
          seconds,
          sent);
    }
    Benchmark.delete(data);
  }

  private Post critical() {
    Post post = post(Instant.now().minusMillis(1));
    return new Post(
        post.reference(),
        post.at(),
        "Hausmarke ist eine Frechheit, schrecklich und unverschämt! " + post.text(),
        post.author(),
        post.reach(),
        post.network());
  }

  private void memory() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    try (Benchmark.Running server =
        Benchmark.Running.planwerk(Benchmark.freePort(), data, Map.of("PLANWERK_HEAP", HEAP))) {
      server.awaitReady();
      server.prepare(strategy("stream"));
      long before = MeasurementBenchmark.live(server);
      stream(server, FEW, Instant.parse("2026-01-01T00:00:00Z"));
      long few = MeasurementBenchmark.live(server);
      long began = System.nanoTime();
      stream(server, MANY - FEW, Instant.parse("2026-02-01T00:00:00Z"));
      double seconds = (System.nanoTime() - began) / 1e9;
      long many = MeasurementBenchmark.live(server);
      System.out.printf(
          Locale.ROOT,
          "H2, heap of %s: live %.1f MB before, %.1f MB after %d mentions, %.1f MB after %d: ratio"
              + " %.2f; %.0f/s; resident %d MB%n",
          HEAP,
          before / 1e6,
          few / 1e6,
          FEW,
          many / 1e6,
          MANY,
          (double) many / few,
          (MANY - FEW) / seconds,
          server.residentBytes() >> 20);
    }
    Benchmark.delete(data);
  }

  /** In one request that is made as it goes. */
  private void stream(Benchmark.Running server, int mentions, Instant from) throws IOException {
    try (Benchmark.Client client = new Benchmark.Client(server.port())) {
      client.chunked(
          "/api/v1/strategies/stream/mentions",
          "application/x-ndjson",
          IntStream.range(0, mentions / AT_ONCE)
              .mapToObj(part -> lines(posts(AT_ONCE, from.plusSeconds(part)))));
    }
  }

  private List<Post> posts(int howMany, Instant from) {
    return IntStream.range(0, howMany).mapToObj(i -> post(from.plusMillis(i))).toList();
  }

  /** Of ten to fifty words, as rare as in a language; one in twenty repeats what others say. */
  private Post post(Instant at) {
    int number = ++serial;
    String text =
        random.nextInt(20) == 0
            ? "Hausmarke senkt die Preise für alle Geräte um zehn Prozent, heißt es heute"
            : IntStream.range(0, 10 + random.nextInt(40))
                .mapToObj(_ -> words[(int) Math.pow(words.length, random.nextDouble()) - 1])
                .collect(Collectors.joining(" "));
    return new Post(
        "r" + number,
        at,
        text,
        "@user" + random.nextInt(50_000),
        random.nextInt(5_000),
        NETWORKS[random.nextInt(NETWORKS.length)]);
  }

  private static byte[] lines(List<Post> posts) {
    StringBuilder text = new StringBuilder();
    posts.forEach(post -> post.json(text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Topics of two words and a phrase, none of the commonest; the first is the company. */
  private byte[] strategy(String id) {
    String topics =
        IntStream.range(1, TOPICS)
            .mapToObj(
                i ->
                    "{\"id\":\"topic-%d\",\"name\":\"Topic %d\",\"subject\":\"INDUSTRY\",\"terms\":[\"%s\",\"%s\",\"%s %s\"]}"
                        .formatted(i, i, word(), word(), word(), word()))
            .collect(Collectors.joining(","));
    return """
    {"id":"%s","organisationId":"bench","name":"Benchmark","monitoring":{"retentionDays":3650,"topics":[\
    {"id":"company","name":"Company","subject":"COMPANY","terms":["Hausmarke"]},%s]}}\
    """
        .formatted(id, topics)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String word() {
    return words[500 + random.nextInt(words.length - 500)];
  }
}
