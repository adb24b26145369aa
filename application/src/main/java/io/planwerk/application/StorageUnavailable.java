package io.planwerk.application;

/**
 * What is kept can't be reached at the moment. Nothing was changed, or everything that was asked
 * for: whoever isn't told of its end can't know which.
 */
public final class StorageUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageUnavailable(Throwable cause) {
    super("what is kept can't be reached", cause);
  }
}
