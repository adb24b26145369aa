import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Half an hour of everything at once, as tools and people send it, with faults among it, and what
 * is left in memory minute by minute.
 */
final class SoakBenchmark {
  private static final String API = "/api/v1";
  private static final String PLAN = API + "/strategies/nordlicht-2027";
  private static final String JSON = "application/json";
  private static final int MINUTES = Integer.getInteger("minutes", 30);
  private static final Path SAMPLES =
      Path.of(System.getProperty("planwerk.root"), "bootstrap/src/main/resources/samples");

  private record Minute(long live, long resident) {}

  private interface Round {
    void play(int number) throws Exception;
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Integer, AtomicLong> answers = new ConcurrentHashMap<>();
  private final Benchmark.Running server;
  private final long end;

  private SoakBenchmark(Benchmark.Running server) {
    this.server = server;
    this.end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
  }

  public static void main(String[] arguments) throws Exception {
    Benchmark.quiet();
    Benchmark.tellMachine();
    Path data = Files.createTempDirectory("planwerk-soak");
    try (Benchmark.Running server = Benchmark.Running.planwerk(Benchmark.freePort(), data)) {
      server.awaitReady();
      new SoakBenchmark(server).run();
    }
    Benchmark.delete(data);
  }

  private void run() throws Exception {
    call("POST", API + "/organisations", JSON, "{\"id\":\"nordlicht\",\"name\":\"Nordlicht\"}");
    call("POST", API + "/strategies", "application/yaml", sample("nordlicht-2027.yaml"));
    answers.clear();
    List<Minute> minutes = new ArrayList<>();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<?>> all =
          List.of(
              threads.submit(() -> play(0, this::plan)),
              threads.submit(() -> play(0, this::read)),
              threads.submit(() -> play(200, this::listen)),
              threads.submit(() -> play(300, this::measure)),
              threads.submit(() -> play(5_000, this::align)),
              threads.submit(() -> play(100, this::err)),
              threads.submit(() -> play(1_000, this::follow)));
      while (System.nanoTime() < end) {
        TimeUnit.MINUTES.sleep(1);
        minutes.add(new Minute(MeasurementBenchmark.live(server), server.residentBytes()));
        System.out.printf(
            Locale.ROOT,
            "minute %d: live %.1f MB, resident %d MB, answers %s%n",
            minutes.size(),
            minutes.getLast().live() / 1e6,
            minutes.getLast().resident() >> 20,
            new TreeMap<>(answers));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    tell(minutes);
  }

  private static void tell(List<Minute> minutes) {
    int part = Math.max(1, minutes.size() / 6);
    List<Minute> early = minutes.subList(part, Math.min(minutes.size(), 2 * part + 1));
    List<Minute> late = minutes.subList(minutes.size() - part, minutes.size());
    System.out.printf(
        Locale.ROOT,
        "median live %.1f MB early, %.1f MB at the end, ratio %.2f; resident %d MB early, %d MB at"
            + " the end, ratio %.2f%n",
        median(early).live() / 1e6,
        median(late).live() / 1e6,
        (double) median(late).live() / median(early).live(),
        median(early).resident() >> 20,
        median(late).resident() >> 20,
        (double) median(late).resident() / median(early).resident());
  }

  private static Minute median(List<Minute> some) {
    return new Minute(
        some.stream().map(Minute::live).sorted().toList().get(some.size() / 2),
        some.stream()
            .map(Minute::resident)
            .sorted(Comparator.naturalOrder())
            .toList()
            .get(some.size() / 2));
  }

  private Void play(int pause, Round round) throws Exception {
    for (int number = 0; System.nanoTime() < end; number++) {
      round.play(number);
      TimeUnit.MILLISECONDS.sleep(pause);
    }
    return null;
  }

  private void plan(int number) throws Exception {
    String id = "soak-" + number;
    String text =
        new String(sample("nordlicht-2027.yaml"), StandardCharsets.UTF_8)
            .replace("nordlicht-2027", id);
    call("POST", API + "/strategies", "application/yaml", text);
    String one = API + "/strategies/" + id;
    for (int i = 0; i < 5; i++) {
      call("PATCH", one, "application/merge-patch+json", "{\"note\":\"" + i + "\"}");
    }
    call("GET", one + "/assessment", null, "");
    call("GET", one + "/revisions/compare?from=1&to=5", null, "");
    call("DELETE", one, null, "");
  }

  private void read(int number) throws Exception {
    for (String path :
        List.of(
            API + "/strategies?text=nord",
            PLAN,
            PLAN + "/goals",
            PLAN + "/assessment",
            PLAN + "/calendar.ics",
            PLAN + "/mentions?limit=50",
            PLAN + "/scorecard",
            API + "/audit?limit=50",
            "/openapi.json",
            "/metrics")) {
      call("GET", path, null, "");
    }
  }

  private void listen(int number) throws Exception {
    Random random = new Random(number);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      lines
          .append("{\"reference\":\"s")
          .append(number * 50 + i)
          .append("\",\"at\":\"")
          .append(Instant.now())
          .append("\",\"network\":\"x\",\"author\":\"@soak")
          .append(random.nextInt(5_000))
          .append("\",\"text\":\"Nordlicht liefert ")
          .append(random.nextInt(1_000_000))
          .append(" Stück, und das ist ")
          .append(random.nextBoolean() ? "großartig" : "schlecht")
          .append("\"}\n");
    }
    call("POST", PLAN + "/mentions", "application/x-ndjson", lines.toString());
  }

  private void measure(int number) throws Exception {
    call("POST", PLAN + "/observations", "text/csv", sample("nordlicht-2027.observations.csv"));
    call("GET", PLAN + "/impact-chain", null, "");
  }

  private void align(int number) throws Exception {
    call("POST", PLAN + "/alignments", JSON, "{}");
  }

  /** What nobody should send, but everybody does. */
  private void err(int number) throws Exception {
    call("POST", API + "/strategies", JSON, "{\"name\":");
    call("POST", API + "/strategies", JSON, "[".repeat(100_000));
    call("PATCH", PLAN, "application/merge-patch+json", "{\"unknown\":1}");
    call("GET", PLAN + "/nothing", null, "");
    call("PUT", PLAN + "/goals", JSON, "{\"goals\":" + "\"x\"".repeat(1_000) + "}");
  }

  /** Reads some events and goes away without a word. */
  private void follow(int number) throws Exception {
    HttpResponse<InputStream> events =
        http.send(request("GET", API + "/events", null, new byte[0]), BodyHandlers.ofInputStream());
    count(events.statusCode());
    events.body().close();
  }

  private void call(String method, String path, String type, String body) throws Exception {
    call(method, path, type, body.getBytes(StandardCharsets.UTF_8));
  }

  private void call(String method, String path, String type, byte[] body) throws Exception {
    HttpResponse<String> answer =
        http.send(request(method, path, type, body), BodyHandlers.ofString());
    count(answer.statusCode());
    if (answer.statusCode() >= 500) {
      throw new IOException(method + " " + path + " was answered " + answer.body());
    }
  }

  private void count(int status) {
    answers.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
  }

  private HttpRequest request(String method, String path, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
            .header("Authorization", "Bearer " + Benchmark.TOKEN)
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (method.equals("PATCH") || method.equals("DELETE") || method.equals("PUT")) {
      request.header("If-Match", "*");
    }
    return request.build();
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }
}
