package io.planwerk.domain.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON texts of tests into trees, so that examples can stand as they do in their RFC. */
public final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  public static Object tree(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.skipBlanks();
    if (json.at < text.length()) {
      throw new AssertionError("more than one value: " + text);
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> object(String text) {
    return (Map<String, Object>) tree(text);
  }

  private Object value() {
    skipBlanks();
    return switch (text.charAt(at)) {
      case '{' -> fields();
      case '[' -> entries();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    at++;
    while (!ends('}')) {
      String name = string();
      expect(':');
      fields.put(name, value());
    }
    return fields;
  }

  private List<Object> entries() {
    List<Object> entries = new ArrayList<>();
    at++;
    while (!ends(']')) {
      entries.add(value());
    }
    return entries;
  }

  private boolean ends(char end) {
    skipBlanks();
    if (text.charAt(at) == ',') {
      at++;
      skipBlanks();
    }
    if (text.charAt(at) == end) {
      at++;
      return true;
    }
    return false;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped(text.charAt(at++)) : c);
    }
    at++;
    return string.toString();
  }

  private char escaped(char c) {
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(text, at - 4, at, 16);
    }
    int control = "bfnrt".indexOf(c);
    return control < 0 ? c : "\b\f\n\r\t".charAt(control);
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) {
      throw new AssertionError("no value at " + at + ": " + text);
    }
    at += word.length();
    return meaning;
  }

  private BigDecimal number() {
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(text.substring(from, at));
  }

  private void expect(char c) {
    skipBlanks();
    if (text.charAt(at) != c) {
      throw new AssertionError("no " + c + " at " + at + ": " + text);
    }
    at++;
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
