package io.planwerk.planted.application;

/** Depends on a technology, out of place. */
final class SeesInjector {
  @com.google.inject.Inject private com.google.inject.Injector injector;

  com.google.inject.Injector injector() {
    return injector;
  }
}
