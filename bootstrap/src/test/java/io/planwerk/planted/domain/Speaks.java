package io.planwerk.planted.domain;

/** Writes to a standard stream and throws what nobody can tell apart. */
final class Speaks {
  void speak() {
    System.out.println();
    throw new RuntimeException("generic");
  }
}
