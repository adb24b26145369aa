package io.planwerk.listening;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.TopicMatching;

/** Matches topics by Lucene, of which nothing is loaded before the first topics are taken up. */
public final class ListeningModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(TopicMatching.class).to(LuceneTopicMatching.class);
  }
}
