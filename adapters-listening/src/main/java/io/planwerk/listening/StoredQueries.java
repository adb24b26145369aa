package io.planwerk.listening;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.monitor.Presearcher;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Every spelling of every term and exclusion as a query in an index of its own. A text becomes a
 * question to that index: the presearcher of Lucene's monitor finds the few queries that have their
 * rarest word in it, and of those only phrases are left to be tried.
 */
final class StoredQueries implements TopicMatching.Matcher {
  /** Lucene would say on the standard error stream that it could reckon with vectors quicker. */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.SEVERE);
  }

  private final Presearcher presearcher = new TermFilteredPresearcher();
  private final List<Topic> topics;
  private final Marks marks;
  private final List<Stored> queries;
  private final IndexSearcher index;
  private final Map<String, Set<BytesRef>> words = new HashMap<>();
  private final Queue<Reading> idle = new ConcurrentLinkedQueue<>();

  /** A query, and the numbers of the topics that it speaks for and against. */
  private record Stored(Query query, BitSet wanted, BitSet unwanted) {
    Stored(Query query) {
      this(query, new BitSet(), new BitSet());
    }
  }

  StoredQueries(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    Map<String, SearchTerm> terms = new HashMap<>();
    Map<Query, Stored> found = new LinkedHashMap<>();
    for (int at = 0; at < topics.size(); at++) {
      int number = at;
      Topic topic = topics.get(at);
      for (Form form : Form.of(topic.languages())) {
        store(topic.terms(), form, terms, found, stored -> stored.wanted.set(number));
        store(topic.exclusions(), form, terms, found, stored -> stored.unwanted.set(number));
      }
    }
    marks = new Marks(terms.values());
    queries = List.copyOf(found.values());
    try {
      index = index();
      collectWords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void store(
      List<String> written,
      Form form,
      Map<String, SearchTerm> terms,
      Map<Query, Stored> found,
      Consumer<Stored> use) {
    for (String each : written) {
      terms
          .computeIfAbsent(each, SearchTerm::of)
          .queries(form)
          .forEach(query -> use.accept(found.computeIfAbsent(query, Stored::new)));
    }
  }

  /** An index in which the number of a document is that of its query. */
  private IndexSearcher index() throws IOException {
    Directory memory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(memory, config)) {
      for (Stored stored : queries) {
        writer.addDocument(presearcher.indexQuery(stored.query, Map.of()));
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
    searcher.setQueryCache(null);
    return searcher;
  }

  private void collectWords() throws IOException {
    for (LeafReaderContext leaf : index.getIndexReader().leaves()) {
      for (FieldInfo field : leaf.reader().getFieldInfos()) {
        Set<BytesRef> ofField = words.computeIfAbsent(field.name, _ -> new HashSet<>());
        TermsEnum terms = Terms.getTerms(leaf.reader(), field.name).iterator();
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
          ofField.add(BytesRef.deepCopyOf(term));
        }
      }
    }
  }

  @Override
  public Set<TopicId> of(String text, @Nullable Language language) {
    Reading idled = idle.poll();
    Reading reading = idled == null ? new Reading() : idled;
    try {
      Set<Form> forms = Form.of(language == null ? List.of() : List.of(language));
      BitSet found = match(reading, text, forms);
      idle.add(reading);
      return ids(found, language);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BitSet match(Reading reading, String text, Set<Form> forms) throws IOException {
    LeafReader words = reading.read(text, forms, marks);
    BitSet wanted = new BitSet();
    BitSet unwanted = new BitSet();
    Query question = index.rewrite(presearcher.buildQuery(words, this::isAskedFor));
    Weight weight = index.createWeight(question, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : index.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      DocIdSetIterator matches = scorer.iterator();
      for (int at = matches.nextDoc(); at != NO_MORE_DOCS; at = matches.nextDoc()) {
        Stored stored = queries.get(leaf.docBase + at);
        if (stored.query instanceof TermQuery || reading.has(stored.query)) {
          wanted.or(stored.wanted);
          unwanted.or(stored.unwanted);
        }
      }
    }
    wanted.andNot(unwanted);
    return wanted;
  }

  private boolean isAskedFor(String field, BytesRef word) {
    return words.getOrDefault(field, Set.of()).contains(word);
  }

  private Set<TopicId> ids(BitSet numbers, @Nullable Language language) {
    return numbers.stream()
        .mapToObj(topics::get)
        .filter(topic -> counts(topic, language))
        .map(Topic::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean counts(Topic topic, @Nullable Language language) {
    return language == null
        || topic.languages().isEmpty()
        || topic.languages().stream().anyMatch(each -> agree(each.tag(), language.tag()));
  }

  /** Whether both are the same as far as they tell: de and de-AT, but not de-DE and de-AT. */
  private static boolean agree(String one, String other) {
    return (one + "-").startsWith(other + "-") || (other + "-").startsWith(one + "-");
  }
}
