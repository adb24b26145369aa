package io.planwerk.rest.shared;

/** Answers calls at one address. */
@FunctionalInterface
public interface Handler {

  /**
   * @throws Refused when the caller asked for what can't be
   */
  Reply answer(Call call);
}
