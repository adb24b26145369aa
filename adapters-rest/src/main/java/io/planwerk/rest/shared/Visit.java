package io.planwerk.rest.shared;

/**
 * A request of somebody at a browser, known or not.
 *
 * @param parameters those of the address, or of the form that was sent
 * @param address from where it comes
 */
public record Visit(Request request, Query parameters, String address) {

  /** A parameter; empty where it isn't given. */
  public String parameter(String name) {
    String value = parameters.values().get(name);
    return value == null ? "" : value;
  }
}
