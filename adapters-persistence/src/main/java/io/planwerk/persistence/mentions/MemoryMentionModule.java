package io.planwerk.persistence.mentions;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.Erasures;
import io.planwerk.application.port.MentionSums;
import io.planwerk.application.port.Mentions;

/** Mentions in memory. */
public final class MemoryMentionModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(Erasures.class).to(MemoryErasures.class);
    bind(Mentions.class).to(MemoryMentions.class);
    bind(MentionSums.class).to(MemoryMentionSums.class);
  }
}
