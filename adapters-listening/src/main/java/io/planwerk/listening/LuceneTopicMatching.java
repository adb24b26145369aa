package io.planwerk.listening;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.monitoring.Topic;
import java.util.List;

/** Makes each term a query that Lucene stores. */
final class LuceneTopicMatching implements TopicMatching {

  @Override
  public Matcher matcher(List<Topic> topics) {
    return new StoredQueries(topics);
  }
}
