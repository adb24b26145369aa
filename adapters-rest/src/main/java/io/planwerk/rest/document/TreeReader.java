package io.planwerk.rest.document;

import io.planwerk.domain.document.Pointer;
import io.planwerk.domain.shared.Bilingual;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds a tree from the tokens of one document. */
final class TreeReader {
  private static final TokenStreamFactory JSON = new JsonFactory();
  private static final TokenStreamFactory YAML =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setSchema(new CoreSchema())
                  .setCodePointLimit(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final Limits limits;
  private final List<String> path = new ArrayList<>();
  private int values;

  private TreeReader(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  static Parsing read(String text, Format format, Limits limits) {
    int longLine = format == Format.YAML ? longLine(text, limits.lineLength()) : 0;
    if (longLine > 0) {
      return new Parsing.LimitExceeded(
          "",
          longLine,
          limits.lineLength() + 1,
          new Bilingual(
              "die Zeile hat mehr als " + limits.lineLength() + " Zeichen",
              "the line has more than " + limits.lineLength() + " characters"));
    }
    try (JsonParser parser =
        format == Format.JSON
            ? JSON.createParser(ObjectReadContext.empty(), text)
            : YAML.createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      return new Parsing.Parsed(new TreeReader(parser, limits).document());
    } catch (Refusal refusal) {
      return refusal.parsing();
    } catch (JacksonException broken) {
      return SyntaxFault.told(broken, text, format);
    }
  }

  /** The number of the first line that is too long; 0 when none is. */
  private static int longLine(String text, int most) {
    int start = 0;
    int line = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > most) {
        return line;
      }
      start = end + 1;
      line++;
    }
    return text.length() - start > most ? line : 0;
  }

  private @Nullable Object document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw malformed("der Text ist leer", "the text is empty");
    }
    Object tree = value(first);
    if (parser.nextToken() != null) {
      throw malformed(
          "hinter dem Dokument steht noch etwas", "there is something behind the document");
    }
    return tree;
  }

  private @Nullable Object value(JsonToken token) {
    values++;
    if (values > limits.values()) {
      throw tooLarge(
          "mehr als " + limits.values() + " Werte", "more than " + limits.values() + " values");
    }
    refuseYamlExtras();
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw malformed("hier fehlt ein Wert", "a value is missing here");
    };
  }

  /** What an alias stands for may be huge, and what a tag means is the business of programs. */
  private void refuseYamlExtras() {
    if (!(parser instanceof YAMLParser yaml)) {
      return;
    }
    if (yaml.isCurrentAlias() || yaml.getObjectId() != null) {
      throw malformed("Anker und Verweise sind nicht erlaubt", "anchors and aliases aren't taken");
    }
    if (yaml.getTypeId() != null) {
      throw malformed("Typangaben sind nicht erlaubt", "tags aren't taken");
    }
  }

  private Map<String, @Nullable Object> object() {
    requireDepth();
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (JsonToken token = next(); token != JsonToken.END_OBJECT; token = next()) {
      String name = name(fields);
      path.addLast(name);
      fields.put(name, value(next()));
      path.removeLast();
    }
    return fields;
  }

  private String name(Map<String, ?> fields) {
    String name = parser.currentName();
    refuseYamlExtras();
    if (name.length() > limits.nameLength()) {
      throw tooLarge(
          "ein Feldname hat mehr als " + limits.nameLength() + " Zeichen",
          "the name of a field has more than " + limits.nameLength() + " characters");
    }
    requireText(name);
    if (fields.containsKey(name)) {
      throw malformed("das Feld „" + name + "“ steht schon da", "'" + name + "' is there already");
    }
    return name;
  }

  private List<@Nullable Object> list() {
    requireDepth();
    List<@Nullable Object> items = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      path.addLast(Integer.toString(items.size()));
      items.add(value(token));
      path.removeLast();
    }
    return items;
  }

  private JsonToken next() {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw malformed("der Text endet zu früh", "the text ends too early");
    }
    return token;
  }

  private void requireDepth() {
    if (path.size() >= limits.depth()) {
      throw tooLarge(
          "mehr als " + limits.depth() + " Ebenen", "more than " + limits.depth() + " levels");
    }
  }

  private String text() {
    String text = parser.getString();
    if (text.length() > limits.stringLength()) {
      throw tooLarge(
          "der Text hat mehr als " + limits.stringLength() + " Zeichen",
          "the text has more than " + limits.stringLength() + " characters");
    }
    requireText(text);
    return text;
  }

  /** Half a surrogate pair has no form in UTF-8: it would come back as something else. */
  private void requireText(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw malformed(
            "der Text enthält ein halbes Zeichen (Surrogat)",
            "the text holds half a character (a lone surrogate)");
      }
    }
  }

  private BigDecimal number(JsonToken token) {
    String text = parser.getString();
    if (text.length() > limits.numberLength()) {
      throw numberTooLong();
    }
    try {
      BigDecimal number =
          token == JsonToken.VALUE_NUMBER_INT
              ? new BigDecimal(integer(text))
              : new BigDecimal(text);
      long digitsBefore = (long) number.precision() - number.scale();
      if (number.scale() > limits.numberLength() || digitsBefore > limits.numberLength()) {
        throw numberTooLong();
      }
      return number;
    } catch (NumberFormatException e) {
      if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
        throw numberTooLong();
      }
      throw malformed("das ist keine Zahl", "this is no number");
    }
  }

  /** As YAML 1.2 has it, where a leading zero means nothing; JSON has plain decimals only. */
  private static BigInteger integer(String text) {
    return switch (text.length() < 3 ? "" : text.substring(0, 2)) {
      case "0x" -> new BigInteger(text.substring(2), 16);
      case "0o" -> new BigInteger(text.substring(2), 8);
      default -> new BigInteger(text);
    };
  }

  private Refusal numberTooLong() {
    return tooLarge(
        "die Zahl hat mehr als " + limits.numberLength() + " Stellen",
        "the number has more than " + limits.numberLength() + " digits");
  }

  private Refusal malformed(String de, String en) {
    var at = parser.currentTokenLocation();
    return new Refusal(
        new Parsing.Malformed(
            Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), new Bilingual(de, en)));
  }

  private Refusal tooLarge(String de, String en) {
    var at = parser.currentTokenLocation();
    return new Refusal(
        new Parsing.LimitExceeded(
            new Pointer(path).toString(), at.getLineNr(), at.getColumnNr(), new Bilingual(de, en)));
  }

  /** Leaves the recursion; never leaves this class. */
  private static final class Refusal extends RuntimeException {
    private final transient Parsing parsing;

    Refusal(Parsing parsing) {
      super(null, null, false, false);
      this.parsing = parsing;
    }

    Parsing parsing() {
      return parsing;
    }
  }
}
