package io.planwerk.application.portfolio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was looked at last, up to some thousands; for many threads. */
final class Recent<K, V> {
  private static final int MOST = 5_000;

  private final Map<K, V> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<V> find(K key) {
    return Optional.ofNullable(entries.get(key));
  }

  synchronized void put(K key, V value) {
    entries.put(key, value);
  }
}
