package io.planwerk.persistence.retry;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.IdempotencyKeys;

/** Answers to repeatable requests in memory. */
public final class MemoryRetryModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(IdempotencyKeys.class).to(MemoryIdempotencyKeys.class);
  }
}
