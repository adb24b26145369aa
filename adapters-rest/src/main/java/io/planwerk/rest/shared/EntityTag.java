package io.planwerk.rest.shared;

import io.planwerk.rest.document.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entity tags as headers carry them (RFC 9110, 8.8.3). The formats of one state have tags of their
 * own, since their bytes differ; in conditions of changes they mean the same state.
 *
 * @param text what stands between the quotes
 * @param weak whether it says only that states mean the same
 */
record EntityTag(String text, boolean weak) {
  private static final String YAML_SUFFIX = "-yaml";
  private static final String WEAK_PREFIX = "W/";

  /** The header of a state in a format. */
  static String of(String state, Format format) {
    return switch (format) {
      case JSON -> '"' + state + '"';
      case YAML -> '"' + state + YAML_SUFFIX + '"';
    };
  }

  /** The state that this tag means. */
  String state() {
    return text.endsWith(YAML_SUFFIX)
        ? text.substring(0, text.length() - YAML_SUFFIX.length())
        : text;
  }

  /** Reads a list of tags; empty when it isn't one. */
  static Optional<List<EntityTag>> parse(String header) {
    List<EntityTag> tags = new ArrayList<>();
    int at = skip(header, 0, true);
    while (at < header.length()) {
      boolean weak = header.startsWith(WEAK_PREFIX, at);
      int open = weak ? at + WEAK_PREFIX.length() : at;
      int close = header.indexOf('"', open + 1);
      if (open >= header.length() || header.charAt(open) != '"' || close < 0) {
        return Optional.empty();
      }
      tags.add(new EntityTag(header.substring(open + 1, close), weak));
      at = skip(header, close + 1, false);
      if (at < header.length() && header.charAt(at) != ',') {
        return Optional.empty();
      }
      at = skip(header, at, true);
    }
    return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
  }

  /** Behind blanks, and behind commas where elements may be empty (RFC 9110, 5.6.1). */
  private static int skip(String header, int from, boolean commas) {
    int at = from;
    while (at < header.length()
        && (header.charAt(at) == ' '
            || header.charAt(at) == '\t'
            || (commas && header.charAt(at) == ','))) {
      at++;
    }
    return at;
  }
}
