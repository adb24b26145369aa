package io.planwerk.application.port;

import java.util.function.Supplier;

/** Makes several savings one: all of them are kept, or none. */
public interface Transactions {

  /** Runs the work in one transaction; an exception undoes everything. */
  <T> T inOne(Supplier<T> work);
}
