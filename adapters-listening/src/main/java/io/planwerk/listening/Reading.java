package io.planwerk.listening;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** An index of one text at a time. For one thread at a time. */
final class Reading {
  private final Tokens tokens = new Tokens();
  private final Map<Form, TokenStream> stems = new EnumMap<>(Form.class);
  private final MemoryIndex index = new MemoryIndex();
  private IndexSearcher searcher = index.createSearcher();

  /** Takes up the next text, in these forms. */
  LeafReader read(String text, Set<Form> forms, Marks marks) {
    tokens.read(text, marks);
    index.reset();
    for (Form form : forms) {
      index.addField(form.name(), stems.computeIfAbsent(form, each -> each.stems(tokens)));
    }
    searcher = index.createSearcher();
    searcher.setQueryCache(null);
    return (LeafReader) searcher.getIndexReader();
  }

  boolean has(Query query) throws IOException {
    return searcher.count(query) > 0;
  }
}
