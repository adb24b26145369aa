package io.planwerk.persistence.shared;

/** What has to be closed when the server stops; afterwards nothing is kept or found any more. */
public interface Storage extends AutoCloseable {

  @Override
  void close();
}
