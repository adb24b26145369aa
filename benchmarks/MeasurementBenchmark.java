import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times what comes in and what is told of it: daily values over HTTP beside a bare JDBC batch of
 * the same rows, and the scorecard of fifty goals beside a bare aggregate of the same rows, on H2
 * and on PostgreSQL; and looks at what millions of rows leave in memory.
 */
public final class MeasurementBenchmark {
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM_UP_ROUNDS = Integer.getInteger("warm", 3);
  private static final int READS = Integer.getInteger("reads", 100);
  private static final int WARM_UP_READS = Integer.getInteger("warmReads", 100);
  private static final int MANY = Integer.getInteger("rows", 2_000_000);
  private static final int FEW = MANY / 20;
  private static final String SMALL_HEAP = "160m";
  private static final int GOALS = 50;
  private static final int KPIS = 120;
  private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);
  private static final int DAYS = 5 * 365 + 1;
  private static final int AT_ONCE = 2_000;
  private static final List<String> AGGREGATIONS = List.of("SUM", "LAST", "MEAN", "RATE_OF_SUMS");
  private static final String HEADER = "kpi,period,value,base,source\n";
  private static final String CARD = "/scorecard?on=" + FIRST.plusDays(DAYS - 1L);
  private static final String BARE_TABLES =
      """
      drop table if exists bare_observation;
      drop table if exists bare_strategy;
      create table bare_strategy (
        workspace ID not null, id ID not null, primary key (workspace, id));
      create table bare_observation (
        workspace ID not null, strategy_id ID not null, kpi ID not null, slice ID not null,
        to_day date not null, from_day date not null, amount numeric(30, 10) not null,
        base numeric(30, 10), certainty varchar not null, source varchar,
        noted_at timestamp(3) with time zone not null, noted_by varchar not null,
        primary key (workspace, strategy_id, kpi, slice, to_day, from_day),
        foreign key (workspace, strategy_id) references bare_strategy (workspace, id)
          on delete cascade)
      """;

  private static int serial;

  private record Value(int kpi, LocalDate day, BigDecimal amount, BigDecimal base) {
    static Value of(int kpi, int day) {
      double wave = Math.sin(day * 2 * Math.PI / 365 + kpi) * 20 + (day * 37 + kpi * 101) % 23;
      boolean isRate = kpi % AGGREGATIONS.size() == 3;
      return new Value(
          kpi,
          FIRST.plusDays(day),
          isRate
              ? BigDecimal.valueOf(Math.round(300 + wave * 5), 4)
              : BigDecimal.valueOf(Math.round((100 + kpi + day * 0.02 + wave) * 100), 2),
          isRate ? BigDecimal.valueOf(20_000 + day) : null);
    }

    void csv(StringBuilder to) {
      to.append("kpi-").append(kpi).append(',').append(day).append(',').append(amount).append(',');
      to.append(base == null ? "" : base).append(",export\n");
    }

    void json(StringBuilder to) {
      to.append("{\"kpi\":\"kpi-").append(kpi).append("\",\"period\":\"").append(day);
      to.append("\",\"value\":").append(amount);
      if (base != null) {
        to.append(",\"base\":").append(base);
      }
      to.append(",\"source\":\"export\"}\n");
    }
  }

  public static void main(String[] arguments) throws Exception {
    Benchmark.quiet();
    Benchmark.tellMachine();
    List<String> wanted =
        arguments.length == 0 ? List.of("h2", "postgresql", "memory") : List.of(arguments);
    if (wanted.contains("h2")) {
      onH2();
    }
    if (wanted.contains("postgresql")) {
      onPostgreSql();
    }
    if (wanted.contains("memory")) {
      memory();
    }
  }

  private static void onH2() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    // H2 would remember the answer of the aggregate.
    String bare =
        "jdbc:h2:file:"
            + data.resolve("bare")
            + ";WRITE_DELAY=0;CACHE_SIZE=16384;OPTIMIZE_REUSE_RESULTS=FALSE";
    try (HikariDataSource database = database(bare);
        Benchmark.Running server =
            Benchmark.Running.planwerk(Benchmark.freePort(), data.resolve("data"), Map.of())) {
      sideBySide("H2", database, "varchar", server);
    }
    Benchmark.delete(data);
  }

  private static void onPostgreSql() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database bare");
      }
      String url = postgres.getJdbcUrl("postgres", "postgres");
      Path data = Files.createTempDirectory("planwerk-bench");
      try (HikariDataSource database = database(postgres.getJdbcUrl("postgres", "bare"));
          Benchmark.Running server =
              Benchmark.Running.planwerk(
                  Benchmark.freePort(), data, Map.of("PLANWERK_DATABASE_URL", url))) {
        sideBySide("PostgreSQL", database, "varchar collate \"C\"", server);
      }
      Benchmark.delete(data);
    }
  }

  static HikariDataSource database(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  private static void sideBySide(
      String name, HikariDataSource database, String id, Benchmark.Running server)
      throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : BARE_TABLES.replace(" ID ", " " + id + " ").split(";")) {
        statement.execute(sql);
      }
    }
    server.awaitReady();
    server.prepare(strategy("first", 0));
    imports(name, database, server);
    scorecards(name, database, server);
  }

  // --- What comes in
  // -------------------------------------------------------------------------------------------------

  private static void imports(String name, HikariDataSource database, Benchmark.Running server)
      throws Exception {
    List<Value> byDay =
        IntStream.range(0, DAYS)
            .boxed()
            .flatMap(day -> IntStream.range(0, KPIS).mapToObj(kpi -> Value.of(kpi, day)))
            .toList();
    List<Value> byKpi =
        IntStream.range(0, KPIS)
            .boxed()
            .flatMap(kpi -> IntStream.range(0, DAYS).mapToObj(day -> Value.of(kpi, day)))
            .toList();
    byte[] csv = csv(HEADER, byDay.stream());
    byte[] csvByKpi = csv(HEADER, byKpi.stream());
    byte[] lines = lines(byDay);
    String[] ways = {"bare JDBC batch", "CSV", "CSV by figure", "NDJSON", "CSV once more"};
    double[][] seconds = new double[ways.length][ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      String id = "s-" + serial++;
      double[] took = {
        bare(database, "b-" + serial, byDay),
        posted(server, id + "-a", "text/csv", csv),
        posted(server, id + "-b", "text/csv", csvByKpi),
        posted(server, id + "-c", "application/x-ndjson", lines),
        again(server, id + "-a", csv)
      };
      for (int way = 0; round >= 0 && way < ways.length; way++) {
        seconds[way][round] = took[way];
      }
    }
    System.out.printf(
        Locale.ROOT, "%s: %d daily values of %d figures come in:%n", name, byDay.size(), KPIS);
    for (int way = 0; way < ways.length; way++) {
      double[] ratios = new double[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        ratios[round] = seconds[0][round] / seconds[way][round];
      }
      double[] sorted = seconds[way].clone();
      Arrays.sort(sorted);
      Arrays.sort(ratios);
      System.out.printf(
          Locale.ROOT,
          "  %-16s %8.0f/s, ratio median %.2f (%.2f to %.2f) of %d rounds%n",
          ways[way],
          byDay.size() / sorted[ROUNDS / 2],
          ratios[ROUNDS / 2],
          ratios[0],
          ratios[ROUNDS - 1],
          ROUNDS);
    }
  }

  private static double bare(HikariDataSource database, String strategy, List<Value> values)
      throws SQLException {
    Instant at = Instant.now();
    long began = System.nanoTime();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement parent =
          connection.prepareStatement("insert into bare_strategy values ('main', ?)")) {
        parent.setString(1, strategy);
        parent.execute();
        connection.commit();
      }
      try (PreparedStatement insert =
          connection.prepareStatement(
              "insert into bare_observation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
        int waiting = 0;
        for (Value value : values) {
          insert.setString(1, "main");
          insert.setString(2, strategy);
          insert.setString(3, "kpi-" + value.kpi());
          insert.setString(4, "");
          insert.setObject(5, value.day());
          insert.setObject(6, value.day());
          insert.setBigDecimal(7, value.amount());
          insert.setBigDecimal(8, value.base());
          insert.setString(9, "MEASURED");
          insert.setString(10, "export");
          insert.setObject(11, at.atOffset(ZoneOffset.UTC));
          insert.setString(12, "owner");
          insert.addBatch();
          if (++waiting == AT_ONCE) {
            commit(connection, insert);
            waiting = 0;
          }
        }
        commit(connection, insert);
      }
      connection.setAutoCommit(true);
    }
    return (System.nanoTime() - began) / 1e9;
  }

  static void commit(Connection connection, PreparedStatement insert) throws SQLException {
    insert.executeBatch();
    connection.commit();
    if (connection.getMetaData().getURL().startsWith("jdbc:h2")) {
      Benchmark.handOver(connection);
    }
  }

  private static double posted(Benchmark.Running server, String id, String type, byte[] body)
      throws IOException {
    try (Benchmark.Client client = new Benchmark.Client(server.port())) {
      client.call(
          Benchmark.request(
              "POST", "/api/v1/strategies", "application/json", "", strategy(id, KPIS)));
      return took(client, id, type, body);
    }
  }

  /** All of it is there already. */
  private static double again(Benchmark.Running server, String id, byte[] body) throws IOException {
    try (Benchmark.Client client = new Benchmark.Client(server.port())) {
      return took(client, id, "text/csv", body);
    }
  }

  private static double took(Benchmark.Client client, String id, String type, byte[] body)
      throws IOException {
    byte[] request =
        Benchmark.request("POST", "/api/v1/strategies/" + id + "/observations", type, "", body);
    long began = System.nanoTime();
    client.call(request);
    return (System.nanoTime() - began) / 1e9;
  }

  // --- What is told
  // --------------------------------------------------------------------------------------------------

  private static void scorecards(String name, HikariDataSource database, Benchmark.Running server)
      throws Exception {
    List<Value> values =
        IntStream.range(0, DAYS)
            .boxed()
            .flatMap(day -> IntStream.range(0, GOALS).mapToObj(kpi -> Value.of(kpi, day)))
            .toList();
    String bare = "b-" + ++serial;
    bare(database, bare, values);
    String id = "card-" + serial;
    byte[] csv = csv(HEADER, values.stream());
    try (Benchmark.Client client = new Benchmark.Client(server.port());
        Connection connection = database.getConnection()) {
      client.call(
          Benchmark.request(
              "POST", "/api/v1/strategies", "application/json", "", strategy(id, GOALS)));
      took(client, id, "text/csv", csv);
      byte[] read = Benchmark.get("/api/v1/strategies/" + id + CARD);
      byte[] since =
          Benchmark.get("/api/v1/strategies/" + id + CARD + "&since=" + FIRST.plusDays(DAYS - 60L));
      String[] ways = {"bare SQL aggregate", "scorecard", "with alerts", "after a change"};
      double[][] millis = new double[ways.length][READS];
      for (int i = -WARM_UP_READS; i < READS; i++) {
        double[] took = {
          aggregated(connection, bare),
          millis(client, read),
          millis(client, since),
          changed(client, id, i, read)
        };
        for (int way = 0; i >= 0 && way < ways.length; way++) {
          millis[way][i] = took[way];
        }
      }
      System.out.printf(
          Locale.ROOT, "%s: %d goals over %d daily values:%n", name, GOALS, values.size());
      for (int way = 0; way < ways.length; way++) {
        Arrays.sort(millis[way]);
        System.out.printf(
            Locale.ROOT,
            "  %-18s median %.1f ms, p95 %.1f ms of %d%n",
            ways[way],
            millis[way][READS / 2],
            millis[way][READS * 95 / 100],
            READS);
      }
    }
  }

  private static double millis(Benchmark.Client client, byte[] request) throws IOException {
    long began = System.nanoTime();
    client.call(request);
    return (System.nanoTime() - began) / 1e6;
  }

  /** The scorecard, just after each figure got another value for its last day. */
  private static double changed(Benchmark.Client client, String id, int round, byte[] read)
      throws IOException {
    StringBuilder day = new StringBuilder(HEADER);
    for (int kpi = 0; kpi < GOALS; kpi++) {
      Value last = Value.of(kpi, DAYS - 1);
      BigDecimal amount = last.amount().add(BigDecimal.valueOf(round, 6));
      new Value(kpi, last.day(), amount, last.base()).csv(day);
    }
    took(client, id, "text/csv", day.toString().getBytes(StandardCharsets.UTF_8));
    return millis(client, read);
  }

  private static double aggregated(Connection connection, String strategy) throws SQLException {
    long began = System.nanoTime();
    BigDecimal sum = BigDecimal.ZERO;
    try (PreparedStatement select =
        connection.prepareStatement(
            "select kpi, extract(year from to_day), extract(month from to_day), sum(amount)"
                + " from bare_observation where workspace = 'main' and strategy_id = ?"
                + " group by kpi, extract(year from to_day), extract(month from to_day)")) {
      select.setString(1, strategy);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          sum = sum.add(rows.getBigDecimal(4));
        }
      }
    }
    if (sum.signum() <= 0) {
      throw new IllegalStateException("nothing was there");
    }
    return (System.nanoTime() - began) / 1e6;
  }

  // --- What is left in memory
  // ----------------------------------------------------------------------------------------

  private static void memory() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    try (Benchmark.Running server =
        Benchmark.Running.planwerk(
            Benchmark.freePort(), data, Map.of("PLANWERK_HEAP", SMALL_HEAP))) {
      server.awaitReady();
      server.prepare(strategy("many", KPIS));
      long before = live(server);
      stream(server, 0, FEW / KPIS);
      long firstLook = live(server);
      long began = System.nanoTime();
      stream(server, FEW / KPIS, MANY / KPIS);
      double seconds = (System.nanoTime() - began) / 1e9;
      long after = live(server);
      System.out.printf(
          Locale.ROOT,
          "H2, heap of %s: live %.1f MB before, %.1f MB after %d values, %.1f MB after %d: ratio"
              + " %.2f; %.0f/s; resident %d MB%n",
          SMALL_HEAP,
          before / 1e6,
          firstLook / 1e6,
          FEW,
          after / 1e6,
          MANY,
          (double) after / firstLook,
          (MANY - FEW) / seconds,
          server.residentBytes() >> 20);
    }
    Benchmark.delete(data);
  }

  /** In one request that is made as it goes. */
  private static void stream(Benchmark.Running server, int fromDay, int toDay) throws IOException {
    try (Benchmark.Client client = new Benchmark.Client(server.port())) {
      client.chunked(
          "/api/v1/strategies/many/observations",
          "text/csv",
          IntStream.range(fromDay, toDay)
              .mapToObj(
                  day ->
                      csv(
                          day == fromDay ? HEADER : "",
                          IntStream.range(0, KPIS).mapToObj(kpi -> Value.of(kpi, day)))));
    }
  }

  /** What a full collection leaves. */
  static long live(Benchmark.Running server) throws IOException {
    Process histogram =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(server.javaProcess()),
                "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(histogram.getInputStream(), StandardCharsets.UTF_8))) {
      String last =
          lines.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
      return Long.parseLong(last.trim().split(" +")[2]);
    }
  }

  // --- Texts
  // -----------------------------------------------------------------------------------------------------

  private static byte[] csv(String header, Stream<Value> values) {
    StringBuilder text = new StringBuilder(header);
    values.forEach(value -> value.csv(text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] lines(List<Value> values) {
    StringBuilder text = new StringBuilder();
    values.forEach(value -> value.json(text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] strategy(String id, int kpis) {
    String goals =
        IntStream.range(0, Math.min(kpis, GOALS))
            .mapToObj(
                i ->
                    """
                    {"id":"goal-%d","name":"Goal %d","target":{"kind":"QUANTITATIVE","kpi":"kpi-%d",\
                    "baseline":%s,"value":%s}}\
                    """
                        .formatted(i, i, i, i % 4 == 3 ? "0.03" : "100", target(i)))
            .collect(Collectors.joining(","));
    String figures =
        IntStream.range(0, kpis)
            .mapToObj(
                i ->
                    "{\"id\":\"kpi-%d\",\"name\":\"Figure %d\",\"aggregation\":\"%s\",\"rhythm\":\"MONTHLY\"}"
                        .formatted(i, i, AGGREGATIONS.get(i % AGGREGATIONS.size())))
            .collect(Collectors.joining(","));
    return """
    {"id":"%s","organisationId":"bench","name":"Benchmark",\
    "period":{"from":"2027-01-01","to":"2027-12-31"},\
    "goals":{"items":[%s]},"measurement":{"kpis":[%s]}}\
    """
        .formatted(id, goals, figures)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String target(int kpi) {
    return switch (AGGREGATIONS.get(kpi % AGGREGATIONS.size())) {
      case "SUM" -> Integer.toString((160 + kpi) * 365);
      case "RATE_OF_SUMS" -> "0.05";
      default -> Integer.toString(180 + kpi);
    };
  }
}
