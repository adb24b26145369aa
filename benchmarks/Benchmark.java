import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Times the server beside yardsticks that do nothing but what can't be left out: a bare Jetty
 * handler that writes the same bytes, and a bare JDBC insert of the same bytes into the same
 * database at the same durability. Rounds alternate, so that a machine whose speed drifts doesn't
 * favour either; the ratio is taken round by round.
 */
public final class Benchmark {
  static final String TOKEN = "pw_benchmark_0123456789";
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM_UP_ROUNDS = Integer.getInteger("warm", 5);
  private static final long ROUND_MILLIS = Long.getLong("millis", 3000);
  private static final int READERS = Integer.getInteger("readers", 8);
  private static final int WRITERS = Integer.getInteger("writers", 8);
  private static final int STARTS = Integer.getInteger("starts", 9);
  private static final int MEASURES = 300;
  private static final String STRATEGIES = "/api/v1/strategies";
  private static final int DOCUMENT_BYTES = 20_000;
  private static final Path ROOT = Path.of(System.getProperty("planwerk.root"));

  public static void main(String[] arguments) throws Exception {
    quiet();
    if (arguments.length == 2 && arguments[0].equals("bare")) {
      bareJetty(Integer.parseInt(arguments[1]));
      return;
    }
    List<String> wanted =
        arguments.length == 0
            ? List.of("start", "memory", "large", "reads", "writes")
            : List.of(arguments);
    tellMachine();
    if (wanted.contains("start")) {
      start();
    }
    if (wanted.contains("memory")) {
      memory();
    }
    if (wanted.contains("large")) {
      large();
    }
    if (wanted.contains("assess")) {
      new AssessmentBenchmark(ROOT).run();
    }
    if (wanted.contains("reads")) {
      reads();
    }
    if (wanted.contains("writes")) {
      writes();
    }
  }

  static void quiet() {
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.ERROR);
  }

  static void tellMachine() {
    System.out.printf(
        Locale.ROOT,
        "%s, %d processors, Java %s%n",
        System.getProperty("os.name"),
        Runtime.getRuntime().availableProcessors(),
        Runtime.version());
  }

  // --- What is measured
  // ------------------------------------------------------------------------------------------

  private static void start() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    double[] seconds = new double[STARTS];
    for (int i = -1; i < STARTS; i++) {
      int port = freePort();
      long began = System.nanoTime();
      try (Running server = Running.planwerk(port, data)) {
        server.awaitReady();
        if (i >= 0) {
          seconds[i] = (System.nanoTime() - began) / 1e9;
        }
      }
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "start to first answer, %d starts: median %.2f s (%.2f to %.2f)%n",
        STARTS,
        seconds[STARTS / 2],
        seconds[0],
        seconds[STARTS - 1]);
    delete(data);
  }

  private static void memory() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    try (Running server = Running.planwerk(freePort(), data)) {
      server.awaitReady();
      long atStart = server.residentBytes();
      byte[] document = document("memory");
      server.prepare(document);
      int requests = 10_000;
      try (Client client = new Client(server.port)) {
        byte[] get = get("/api/v1/strategies/memory");
        for (int i = 0; i < requests; i++) {
          if (i % 10 == 0) {
            byte[] patch = ("{\"note\":\"" + i + "\"}").getBytes(StandardCharsets.UTF_8);
            client.call(
                request(
                    "PATCH",
                    "/api/v1/strategies/memory",
                    "application/merge-patch+json",
                    "If-Match: *\r\n",
                    patch));
          } else {
            client.call(get);
          }
        }
      }
      System.out.printf(
          Locale.ROOT,
          "resident memory: %d MB ready, %d MB after %d requests (every tenth a change)%n",
          atStart >> 20,
          server.residentBytes() >> 20,
          requests);
    }
    delete(data);
  }

  /** Each strategy in turn, more of them than the server remembers, so that each is read anew. */
  private static void large() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    int strategies = 320;
    try (Running server = Running.planwerk(freePort(), data)) {
      server.awaitReady();
      server.prepare(document("first"));
      Client client = new Client(server.port);
      int bytes = 0;
      double[] make = new double[strategies];
      for (int i = 0; i < strategies; i++) {
        byte[] body = largeDocument("large-" + i);
        bytes = body.length;
        make[i] = millis(client, request("POST", STRATEGIES, "application/json", "", body));
      }
      int rounds = 2;
      double[] load = new double[strategies * rounds];
      double[] save = new double[strategies * rounds];
      for (int i = 0; i < load.length; i++) {
        load[i] = millis(client, get(STRATEGIES + "/large-" + i % strategies));
      }
      for (int i = 0; i < save.length; i++) {
        byte[] patch = ("{\"name\":\"Measure, round " + i + "\"}").getBytes(StandardCharsets.UTF_8);
        String path = STRATEGIES + "/large-" + i % strategies + "/measures/measure-" + i % MEASURES;
        save[i] =
            millis(
                client,
                request("PATCH", path, "application/merge-patch+json", "If-Match: *\r\n", patch));
      }
      System.out.printf(
          Locale.ROOT,
          "strategies of %d measures (%d KB), each past the caches, median of the latter half:%n"
              + "  make %.1f ms, load whole %.1f ms, change one measure %.1f ms%n",
          MEASURES,
          bytes / 1000,
          laterMedian(make),
          laterMedian(load),
          laterMedian(save));
    }
    delete(data);
  }

  private static double millis(Client client, byte[] request) throws IOException {
    long began = System.nanoTime();
    client.call(request);
    return (System.nanoTime() - began) / 1e6;
  }

  private static double laterMedian(double[] values) {
    double[] later = Arrays.copyOfRange(values, values.length / 2, values.length);
    Arrays.sort(later);
    return later[later.length / 2];
  }

  private static void reads() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    try (Running server = Running.planwerk(freePort(), data);
        Running bare = Running.bare(freePort())) {
      server.awaitReady();
      bare.awaitReady();
      server.prepare(document("reads"));
      byte[] ours = get("/api/v1/strategies/reads");
      byte[] theirs = get("/health/ready");
      int length = new Client(server.port).body(ours);
      System.out.printf(
          Locale.ROOT, "reads of a strategy of %d bytes over %d connections:%n", length, READERS);
      bare.resize(length);
      sideBySide(
          "bare Jetty handler",
          () -> readRound(bare.port, theirs),
          "Planwerk",
          () -> readRound(server.port, ours));
    }
    delete(data);
  }

  private static void writes() throws Exception {
    Path data = Files.createTempDirectory("planwerk-bench");
    String postgres = System.getenv("PLANWERK_BENCH_DATABASE_URL");
    String jdbc =
        postgres == null
            ? "jdbc:h2:file:"
                + data.resolve("bare")
                + ";WRITE_DELAY=0;MAX_LENGTH_INPLACE_LOB=1048576"
            : postgres;
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(jdbc);
    config.setMaximumPoolSize(WRITERS);
    try (Running server = Running.planwerk(freePort(), data.resolve("planwerk"));
        HikariDataSource bare = new HikariDataSource(config)) {
      server.awaitReady();
      server.prepare(document("writes"));
      try (Connection connection = bare.getConnection()) {
        connection.createStatement().execute("drop table if exists bare_insert");
        connection
            .createStatement()
            .execute(
                "create table bare_insert (workspace varchar(64), id varchar(64), document "
                    + (postgres == null ? "blob" : "bytea")
                    + ","
                    + " primary key (workspace, id))");
      }
      byte[] document = document("x");
      System.out.printf(
          Locale.ROOT,
          "writes of new strategies of %d bytes by %d writers, %s:%n",
          document.length,
          WRITERS,
          postgres == null ? "H2" : "PostgreSQL");
      sideBySide(
          "bare JDBC insert",
          () -> insertRound(bare, postgres == null, document),
          "Planwerk POST",
          () -> postRound(server.port));
    }
    delete(data);
  }

  // --- Rounds
  // ----------------------------------------------------------------------------------------------------

  private interface Round {
    double perSecond() throws Exception;
  }

  private static void sideBySide(String yardstick, Round theirs, String name, Round ours)
      throws Exception {
    for (int i = 0; i < WARM_UP_ROUNDS; i++) {
      theirs.perSecond();
      ours.perSecond();
    }
    double[] a = new double[ROUNDS];
    double[] b = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      a[i] = theirs.perSecond();
      b[i] = ours.perSecond();
      ratios[i] = b[i] / a[i];
    }
    Arrays.sort(a);
    Arrays.sort(b);
    Arrays.sort(ratios);
    System.out.printf(
        Locale.ROOT,
        "  %-20s %8.0f/s%n  %-20s %8.0f/s%n  ratio median %.2f (%.2f to %.2f) of %d rounds%n",
        yardstick,
        a[ROUNDS / 2],
        name,
        b[ROUNDS / 2],
        ratios[ROUNDS / 2],
        ratios[0],
        ratios[ROUNDS - 1],
        ROUNDS);
  }

  private interface Work {
    void once(int worker, int count) throws Exception;
  }

  private interface Worker {
    Work begin(int worker) throws Exception;
  }

  private static double inParallel(int workers, Worker worker) throws Exception {
    AtomicInteger done = new AtomicInteger();
    CountDownLatch ready = new CountDownLatch(workers);
    CountDownLatch go = new CountDownLatch(1);
    long[] ends = new long[1];
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> futures = new ArrayList<>();
      for (int w = 0; w < workers; w++) {
        int id = w;
        futures.add(
            pool.submit(
                () -> {
                  Work work = worker.begin(id);
                  ready.countDown();
                  go.await();
                  for (int i = 0; System.nanoTime() < ends[0]; i++) {
                    work.once(id, i);
                    done.incrementAndGet();
                  }
                  return null;
                }));
      }
      ready.await();
      long began = System.nanoTime();
      ends[0] = began + ROUND_MILLIS * 1_000_000;
      go.countDown();
      for (Future<?> future : futures) {
        future.get();
      }
      return done.get() / ((System.nanoTime() - began) / 1e9);
    }
  }

  private static double readRound(int port, byte[] request) throws Exception {
    return inParallel(
        READERS,
        worker -> {
          Client client = new Client(port);
          return (w, i) -> client.call(request);
        });
  }

  private static final String PLACEHOLDER = "s-".repeat(8) + "x";
  private static final AtomicInteger SERIAL = new AtomicInteger();

  private static double postRound(int port) throws Exception {
    byte[] template = document(PLACEHOLDER);
    return inParallel(
        WRITERS,
        worker -> {
          Client client = new Client(port);
          return (w, i) ->
              client.call(
                  request(
                      "POST",
                      "/api/v1/strategies",
                      "application/json",
                      "",
                      named(template, "s-" + SERIAL.incrementAndGet())));
        });
  }

  /** The template under an id of its own, at less cost than making the document anew. */
  private static byte[] named(byte[] template, String id) {
    byte[] document = template.clone();
    byte[] letters = id.getBytes(StandardCharsets.US_ASCII);
    int from = "{\"id\":\"".length();
    Arrays.fill(document, from, from + PLACEHOLDER.length(), (byte) 'x');
    System.arraycopy(letters, 0, document, from, letters.length);
    return document;
  }

  private static double insertRound(HikariDataSource database, boolean h2, byte[] document)
      throws Exception {
    return inParallel(
        WRITERS,
        worker ->
            (w, i) -> {
              try (Connection connection = database.getConnection();
                  PreparedStatement insert =
                      connection.prepareStatement("insert into bare_insert values (?, ?, ?)")) {
                insert.setString(1, "main");
                insert.setString(2, "s-" + SERIAL.incrementAndGet());
                insert.setBytes(3, document);
                insert.executeUpdate();
                if (h2) {
                  handOver(connection);
                }
              }
            });
  }

  /** Without this, H2 may acknowledge what it has not yet handed to the operating system. */
  static void handOver(Connection connection) throws SQLException {
    ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
        .getDatabase()
        .getStore()
        .getMvStore()
        .commit();
  }

  // --- The document
  // ----------------------------------------------------------------------------------------------

  private static byte[] document(String id) {
    StringBuilder json = new StringBuilder(DOCUMENT_BYTES + 500);
    json.append("{\"id\":\"")
        .append(id)
        .append("\",\"organisationId\":\"bench\",\"name\":\"Benchmark\",\"goals\":{\"items\":[");
    for (int i = 0; json.length() < DOCUMENT_BYTES - 250; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"id\":\"goal-")
          .append(i)
          .append("\",\"name\":\"Goal number ")
          .append(i)
          .append(
              "\",\"description\":\"What is to be reached, told in a sentence of a usual"
                  + " length.\",\"priority\":\"SHOULD\",\"weight\":")
          .append(i % 9 + 1)
          .append(
              ",\"due\":\"2027-12-31\",\"target\":{\"kind\":\"QUANTITATIVE\",\"metric\":\"followers\",\"baseline\":100,\"value\":")
          .append(200 + i)
          .append("}}");
    }
    return json.append("]}}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] largeDocument(String id) {
    String measures =
        IntStream.range(0, MEASURES)
            .mapToObj(
                i ->
                    """
                    {"id":"measure-%d","name":"Measure %d","description":"A weekly post from the works\
                     with pictures and voices, part %d","window":{"from":"2027-01","to":"2027-12"},\
                    "contributions":[{"goal":"goal-%d","perMonth":%d,"carryOver":0.4,"basis":\
                    "Experience of the last two years"}],"effort":[{"skill":"skill-%d","hoursPerMonth":%d}],\
                    "spend":[{"category":"PAID_MEDIA","perMonth":{"amount":"250.00","currency":"EUR"}}]}\
                    """
                        .formatted(i, i, i, i % 20, i % 50 + 1, i % 10, i % 20 + 1))
            .collect(Collectors.joining(","));
    return ("{\"id\":\"%s\",\"organisationId\":\"bench\",\"name\":\"Large\",\"goals\":{\"items\":[%s]},"
                + "\"resources\":{\"skills\":[%s]},\"measures\":{\"items\":[%s]}}")
        .formatted(id, entities("goal", 20), entities("skill", 10), measures)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String entities(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "{\"id\":\"%s-%d\",\"name\":\"%s %d\"}".formatted(name, i, name, i))
        .collect(Collectors.joining(","));
  }

  // --- HTTP, as little of it as possible
  // ---------------------------------------------------------------------------

  static byte[] get(String path) {
    return request("GET", path, "application/json", "", new byte[0]);
  }

  static byte[] request(String method, String path, String type, String headers, byte[] body) {
    byte[] head =
        (method
                + " "
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + TOKEN
                + "\r\n"
                + headers
                + (body.length == 0
                    ? ""
                    : "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n")
                + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] request = Arrays.copyOf(head, head.length + body.length);
    System.arraycopy(body, 0, request, head.length, body.length);
    return request;
  }

  static final class Client implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];

    Client(int port) throws IOException {
      socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
    }

    void call(byte[] request) throws IOException {
      body(request);
    }

    /** Sends a request and swallows the answer; its length. */
    int body(byte[] request) throws IOException {
      out.write(request);
      out.flush();
      int status = 0;
      int length = 0;
      for (String line = line(); !line.isEmpty(); line = line()) {
        if (status == 0) {
          status = Integer.parseInt(line.substring(9, 12));
        } else if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
          length = Integer.parseInt(line.substring(15).trim());
        }
      }
      for (int left = length; left > 0; ) {
        int read = in.read(buffer, 0, Math.min(left, buffer.length));
        if (read < 0) {
          throw new IOException("the answer broke off");
        }
        left -= read;
      }
      if (status >= 300) {
        throw new IOException(
            "status "
                + status
                + ": "
                + new String(buffer, 0, Math.min(length, 400), StandardCharsets.UTF_8));
      }
      return length;
    }

    /** Sends a body of pieces that are made as they go. */
    void chunked(String path, String type, Stream<byte[]> pieces) throws IOException {
      out.write(
          ("POST "
                  + path
                  + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                  + TOKEN
                  + "\r\nContent-Type: "
                  + type
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      for (byte[] piece : (Iterable<byte[]>) pieces::iterator) {
        out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(piece);
        out.write('\r');
        out.write('\n');
      }
      body("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder(64);
      for (int c = in.read(); c != '\n'; c = in.read()) {
        if (c < 0) {
          throw new IOException("the connection was closed");
        }
        if (c != '\r') {
          line.append((char) c);
        }
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  // --- Processes
  // -------------------------------------------------------------------------------------------------

  record Running(Process process, int port) implements AutoCloseable {

    static Running planwerk(int port, Path data) throws IOException {
      String postgres = System.getenv("PLANWERK_BENCH_DATABASE_URL");
      return planwerk(
          port, data, postgres == null ? Map.of() : Map.of("PLANWERK_DATABASE_URL", postgres));
    }

    /**
     * @param settings further ones, as variables of the environment
     */
    static Running planwerk(int port, Path data, Map<String, String> settings) throws IOException {
      ProcessBuilder builder = new ProcessBuilder(ROOT.resolve("planwerk").toString(), "serve");
      builder
          .environment()
          .putAll(
              Map.of(
                  "PLANWERK_PORT", Integer.toString(port),
                  "PLANWERK_DATA_DIR", data.toString(),
                  "PLANWERK_OWNER_TOKEN", TOKEN,
                  "PLANWERK_RATE_LIMIT", "0",
                  "PLANWERK_LOG_LEVEL", System.getProperty("log", "info")));
      builder.environment().putAll(settings);
      return started(builder, port);
    }

    static Running bare(int port) throws IOException {
      return started(
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              "-Dplanwerk.root=" + ROOT,
              ROOT.resolve("benchmarks/Benchmark.java").toString(),
              "bare",
              Integer.toString(port)),
          port);
    }

    private static Running started(ProcessBuilder builder, int port) throws IOException {
      return new Running(
          builder
              .redirectErrorStream(true)
              .redirectOutput(File.createTempFile("bench", ".log"))
              .start(),
          port);
    }

    void awaitReady() throws IOException {
      byte[] request = get("/health/ready");
      while (process.isAlive()) {
        try (Client client = new Client(port)) {
          client.call(request);
          return;
        } catch (IOException notYet) {
          LockSupport.parkNanos(2_000_000);
        }
      }
      throw new IOException("the server ended before it was ready");
    }

    void prepare(byte[] document) throws IOException {
      try (Client client = new Client(port)) {
        try {
          client.call(
              request(
                  "POST",
                  "/api/v1/organisations",
                  "application/json",
                  "",
                  "{\"id\":\"bench\",\"name\":\"Bench\"}".getBytes(StandardCharsets.UTF_8)));
        } catch (IOException thereAlready) {
          // a second benchmark on the same database
        }
      }
      try (Client client = new Client(port)) {
        client.call(request("POST", "/api/v1/strategies", "application/json", "", document));
      }
    }

    void resize(int length) throws IOException, InterruptedException {
      try (HttpClient http = HttpClient.newHttpClient()) {
        http.send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/resize/" + length))
                .build(),
            HttpResponse.BodyHandlers.discarding());
      }
    }

    /** The launcher becomes the JVM, unless it had to start it as a child. */
    long javaProcess() {
      return process.descendants().map(ProcessHandle::pid).findFirst().orElse(process.pid());
    }

    long residentBytes() throws IOException {
      List<Long> pids =
          Stream.concat(Stream.of(process.toHandle()), process.descendants())
              .map(ProcessHandle::pid)
              .collect(Collectors.toList());
      long kilobytes = 0;
      for (long pid : pids) {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
          if (line.startsWith("VmRSS:")) {
            kilobytes += Long.parseLong(line.replaceAll("[^0-9]", ""));
          }
        }
      }
      return kilobytes * 1024;
    }

    @Override
    public void close() throws IOException {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      process.onExit().join();
    }
  }

  private static void bareJetty(int port) throws Exception {
    byte[][] body = {new byte[DOCUMENT_BYTES]};
    Arrays.fill(body[0], (byte) 'x');
    QueuedThreadPool threads = new QueuedThreadPool();
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    server.setHandler(
        new Handler.Abstract() {
          @Override
          public boolean handle(Request request, Response response, Callback callback) {
            String path = request.getHttpURI().getPath();
            if (path.startsWith("/resize/")) {
              body[0] = new byte[Integer.parseInt(path.substring("/resize/".length()))];
              Arrays.fill(body[0], (byte) 'x');
            }
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body[0].length);
            response.write(true, ByteBuffer.wrap(body[0]), callback);
            return true;
          }
        });
    server.start();
    server.join();
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
