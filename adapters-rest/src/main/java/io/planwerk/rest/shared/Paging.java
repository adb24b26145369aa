package io.planwerk.rest.shared;

import io.planwerk.application.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists that are handed out page by page. */
public final class Paging {
  public static final String LIMIT = "limit";
  public static final String CURSOR = "cursor";

  /** The query parameters of every list. */
  public static final Set<String> PARAMETERS = Set.of(LIMIT, CURSOR);

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private Paging() {}

  /**
   * The page that is asked for.
   *
   * @param isKey whether a text could be a key of this list, so that cursors can't be made up
   */
  public static Page.Request request(Query query, Predicate<String> isKey) {
    return request(query, isKey, USUAL, MOST);
  }

  /**
   * The same where pages are of another size.
   *
   * @param usual how many items there are where it isn't said
   * @param most how many can be asked for
   */
  public static Page.Request request(Query query, Predicate<String> isKey, int usual, int most) {
    Integer limit = query.number(LIMIT, 1, most);
    return new Page.Request(after(query.text(CURSOR), isKey), limit == null ? usual : limit);
  }

  private static @Nullable String after(@Nullable String cursor, Predicate<String> isKey) {
    if (cursor == null) {
      return null;
    }
    try {
      String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      if (isKey.test(key)) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw Query.invalid(
        CURSOR,
        "ist kein Zeiger, den diese Liste ausgegeben hat",
        "is none that this list has given out");
  }

  /** The answer with a page; where there is more, it says how to get it. */
  public static <T> Reply reply(Call call, Page<T> page, Function<T, Object> toTree) {
    return reply(call, page, toTree, Map.of());
  }

  /**
   * The answer with a page.
   *
   * @param beside what is told beside the items, with every page, in this order
   */
  public static <T> Reply reply(
      Call call, Page<T> page, Function<T, Object> toTree, Map<String, Object> beside) {
    Map<String, Object> tree = new LinkedHashMap<>(beside);
    tree.put("items", page.items().stream().map(toTree).toList());
    String next = page.next();
    if (next != null) {
      tree.put("next", cursor(next));
    }
    return linked(call, Reply.ofTree(200, tree, call.format()), next);
  }

  /** An answer that says by a header how to get what comes after it. */
  public static Reply linked(Call call, Reply reply, @Nullable String next) {
    return next == null
        ? reply
        : reply.with("Link", "<" + address(call, cursor(next)) + ">; rel=\"next\"");
  }

  private static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  private static String address(Call call, String cursor) {
    Map<String, String> parameters = new LinkedHashMap<>(call.query().values());
    parameters.put(CURSOR, cursor);
    StringBuilder address = new StringBuilder(call.request().path());
    char separator = '?';
    for (Map.Entry<String, String> parameter : parameters.entrySet()) {
      address
          .append(separator)
          .append(parameter.getKey())
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return address.toString();
  }
}
