package io.planwerk.persistence.mentions;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Erasures;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;

/** Mentions in a database. */
public final class DatabaseMentionModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Erasures.class).to(DatabaseErasures.class);
    bind(Mentions.class).to(DatabaseMentions.class);
    bind(MentionSums.class).to(DatabaseMentionSums.class);
  }
}
