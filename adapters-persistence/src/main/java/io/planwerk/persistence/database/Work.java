package io.planwerk.persistence.database;

import org.jdbi.v3.core.Handle;

/** Something to be done with a connection. */
@FunctionalInterface
public interface Work<T> {
  T with(Handle handle);
}
