package io.planwerk.application;

import java.util.Map;

/**
 * What a caller was answered.
 *
 * @param status the code of the answer
 * @param headers the headers that belong to it
 * @param body its content, as text
 */
public record Answer(int status, Map<String, String> headers, String body) {
  public Answer {
    headers = Map.copyOf(headers);
  }
}
