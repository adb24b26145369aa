import com.google.inject.Guice;
import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import io.planwerk.listening.ListeningModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Times how long a post takes to be matched with a thousand topics, on one thread, beside Lucene's
 * own {@code Monitor} with the same terms under one language, asked with one post and with a
 * hundred at a time.
 */
public final class ListeningBenchmark {
  private static final int TOPICS = Integer.getInteger("topics", 1_000);
  private static final int POSTS = Integer.getInteger("posts", 5_000);
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM_UP_ROUNDS = Integer.getInteger("warm", 4);
  private static final int AT_ONCE = 100;
  private static final int VOCABULARY = 20_000;

  private static final String[] SYLLABLES = {
    "nord", "licht", "wär", "me", "pum", "pe", "fens", "ter", "bau", "haus", "tür", "zeit", "ung",
    "heit", "lich", "kun", "de", "ge", "rät", "an", "la", "ge", "stra", "ße", "werk", "ver", "sich",
    "er", "mon", "ta", "gen", "so", "lar", "strom", "netz", "preis", "kauf", "markt", "ser", "vice"
  };

  private final Random random = new Random(6);

  /** The rarer the later, as in a language. */
  private final String[] words;

  private ListeningBenchmark() {
    Set<String> distinct = new LinkedHashSet<>();
    while (distinct.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      for (int more = 2 + random.nextInt(3); more > 0; more--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      if (random.nextInt(3) == 0) {
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
      }
      distinct.add(word.toString());
    }
    words = distinct.toArray(String[]::new);
  }

  public static void main(String[] arguments) throws Exception {
    Benchmark.quiet();
    Benchmark.tellMachine();
    new ListeningBenchmark().topics();
  }

  private void topics() throws Exception {
    List<Topic> topics = IntStream.range(0, TOPICS).mapToObj(this::topic).toList();
    List<String> posts = IntStream.range(0, POSTS).mapToObj(_ -> post()).toList();
    TopicMatching matching =
        Guice.createInjector(new ListeningModule()).getInstance(TopicMatching.class);
    long began = System.nanoTime();
    TopicMatching.Matcher matcher = matching.matcher(topics);
    System.out.printf(Locale.ROOT, "%d topics taken up in %.0f ms", TOPICS, millis(began));
    for (int again = 0; again < 5; again++) {
      began = System.nanoTime();
      matching.matcher(topics);
    }
    System.out.printf(Locale.ROOT, ", after a few times in %.0f ms%n", millis(began));
    Language german = new Language("de");
    int[] found = new int[1];
    try (Analyzer analyzer = new GermanAnalyzer();
        Monitor monitor = monitor(topics, analyzer)) {
      List<Way> ways =
          List.of(
              new Way(
                  "German posts",
                  () -> posts.forEach(post -> found[0] += matcher.of(post, german).size())),
              new Way(
                  "posts of unknown language", () -> posts.forEach(post -> matcher.of(post, null))),
              new Way("Lucene's Monitor, one by one", () -> ask(monitor, posts, 1)),
              new Way("Lucene's Monitor, by the hundred", () -> ask(monitor, posts, AT_ONCE)));
      double[][] micros = new double[ways.size()][ROUNDS];
      for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
        for (int way = 0; way < ways.size(); way++) {
          found[0] = way == 0 ? 0 : found[0];
          began = System.nanoTime();
          ways.get(way).run.run();
          if (round >= 0) {
            micros[way][round] = millis(began) * 1000 / POSTS;
          }
        }
      }
      System.out.printf(
          Locale.ROOT, "%.2f topics found in a post on average%n", found[0] / (double) POSTS);
      for (int way = 0; way < ways.size(); way++) {
        Arrays.sort(micros[way]);
        System.out.printf(
            Locale.ROOT,
            "%-34s %6.1f µs a post (%.1f to %.1f)%n",
            ways.get(way).name,
            micros[way][ROUNDS / 2],
            micros[way][0],
            micros[way][ROUNDS - 1]);
      }
    }
  }

  private record Way(String name, Run run) {}

  private interface Run {
    void run() throws Exception;
  }

  private static double millis(long since) {
    return (System.nanoTime() - since) / 1e6;
  }

  /** Two words, a phrase and an exclusion; one word in ten has a star. */
  private Topic topic(int number) {
    String star = random.nextInt(10) == 0 ? "*" : "";
    return new Topic(
        new TopicId("topic-" + number),
        new Name("Topic " + number),
        null,
        null,
        List.of(word() + star, word(), word() + " " + word()),
        List.of(word()),
        List.of());
  }

  /** None of the commonest. */
  private String word() {
    return words[500 + random.nextInt(VOCABULARY - 500)];
  }

  private String post() {
    StringBuilder post = new StringBuilder();
    for (int more = 10 + random.nextInt(40); more > 0; more--) {
      int rank = (int) Math.pow(VOCABULARY, random.nextDouble()) - 1;
      post.append(random.nextInt(15) == 0 ? " #" : " ").append(words[rank]);
      post.append(random.nextInt(10) == 0 ? "." : random.nextInt(20) == 0 ? " 🔥" : "");
    }
    return post.toString();
  }

  private static Monitor monitor(List<Topic> topics, Analyzer analyzer) throws Exception {
    QueryBuilder builder = new QueryBuilder(analyzer);
    Monitor monitor = new Monitor(analyzer, new TermFilteredPresearcher());
    List<MonitorQuery> queries = new ArrayList<>();
    for (Topic topic : topics) {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      for (String term : topic.terms()) {
        Query each = builder.createPhraseQuery("text", term);
        if (each != null) {
          query.add(each, Occur.SHOULD);
        }
      }
      for (String term : topic.exclusions()) {
        Query each = builder.createPhraseQuery("text", term);
        if (each != null) {
          query.add(each, Occur.MUST_NOT);
        }
      }
      queries.add(new MonitorQuery(topic.id().value(), query.build()));
    }
    monitor.register(queries);
    return monitor;
  }

  private static void ask(Monitor monitor, List<String> posts, int atOnce) throws Exception {
    for (int from = 0; from < posts.size(); from += atOnce) {
      Document[] documents =
          posts.subList(from, Math.min(posts.size(), from + atOnce)).stream()
              .map(
                  post -> {
                    Document document = new Document();
                    document.add(new TextField("text", post, Field.Store.NO));
                    return document;
                  })
              .toArray(Document[]::new);
      monitor.match(documents, QueryMatch.SIMPLE_MATCHER);
    }
  }
}
