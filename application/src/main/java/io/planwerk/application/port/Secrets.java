package io.planwerk.application.port;

/** A source of secrets that nobody can guess. */
public interface Secrets {

  /** A new secret of at least 160 random bits, in letters and digits. */
  String next();
}
