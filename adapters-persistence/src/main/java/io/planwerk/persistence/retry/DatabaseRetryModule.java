package io.planwerk.persistence.retry;

import com.google.inject.AbstractModule;
import io.planwerk.application.port.IdempotencyKeys;

/** Answers to repeatable requests in a database. */
public final class DatabaseRetryModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(IdempotencyKeys.class).to(DatabaseIdempotencyKeys.class);
  }
}
