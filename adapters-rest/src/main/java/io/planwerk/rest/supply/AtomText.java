package io.planwerk.rest.supply;

import io.planwerk.application.supply.Supplying.Fed;
import io.planwerk.domain.supply.Dispatch;
import io.planwerk.rest.shared.Times;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Writes messages as an Atom feed (RFC 4287). The same messages give the same octets. */
final class AtomText {
  private AtomText() {}

  static byte[] of(Fed fed) {
    Instant updated =
        fed.latest().isEmpty() ? fed.subscription().madeAt() : fed.latest().getFirst().at();
    StringBuilder text = new StringBuilder();
    text.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    text.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element(text, "id", urn(fed.subscription().messageId("feed")));
    element(text, "title", fed.subscription().entry().name().value());
    element(text, "updated", Times.toText(updated));
    text.append("<author><name>Planwerk</name></author>\n");
    fed.latest().forEach(one -> entry(text, one));
    return text.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void entry(StringBuilder text, Dispatch one) {
    text.append("<entry xml:lang=\"").append(escaped(one.message().language())).append("\">\n");
    element(text, "id", urn(one.id()));
    element(text, "title", one.message().title());
    element(text, "published", Times.toText(one.at()));
    element(text, "updated", Times.toText(one.at()));
    text.append("<content type=\"html\">")
        .append(escaped(one.message().html()))
        .append("</content>\n</entry>\n");
  }

  private static String urn(String id) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
  }

  private static void element(StringBuilder text, String name, String content) {
    text.append('<').append(name).append('>').append(escaped(content));
    text.append("</").append(name).append(">\n");
  }

  /** As text within XML, which knows no control characters but these. */
  private static String escaped(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
