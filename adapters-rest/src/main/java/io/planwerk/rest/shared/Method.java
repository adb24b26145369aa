package io.planwerk.rest.shared;

/** What can be done at an address. HEAD goes with GET, OPTIONS with every address. */
public enum Method {
  GET,
  POST,
  PUT,
  PATCH,
  DELETE
}
