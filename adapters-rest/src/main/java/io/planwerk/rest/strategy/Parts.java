package io.planwerk.rest.strategy;

import io.planwerk.application.Tagged;
import io.planwerk.application.strategy.StrategyPlanning.Part;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Reply;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How parts of strategies, small and large, are handed out. */
public final class Parts {
  public static final String ALL = "/api/v1/strategies";
  public static final String ONE = ALL + "/{" + Ids.STRATEGY + "}";

  /** Tells the number of the revision that was read or made. */
  public static final String REVISION_HEADER = "Planwerk-Revision";

  /** The query parameters of every change. */
  public static final Set<String> CHANGE = Set.of("reason");

  static final Set<String> READING = Set.of(Ids.REVISION);

  /** Characters that a reason may have. */
  public static final int LONGEST_REASON = 500;

  private Parts() {}

  /** Why a change is made; absent when it isn't said. */
  public static @Nullable String reason(Call call) {
    return call.query().text("reason", LONGEST_REASON);
  }

  /** The answer to a change of a part that stays where it is. */
  public static Reply changed(Call call, Tagged<Part> part) {
    return full(200, call, part);
  }

  /** The revision that is asked for; absent for the newest. */
  public static @Nullable Integer wishedRevision(Call call) {
    return call.query().number(Ids.REVISION, 1, Integer.MAX_VALUE);
  }

  static Reply read(Call call, Tagged<Part> part) {
    String revision = Integer.toString(part.value().revision());
    return Conditions.read(
            call, part.tag(), () -> Reply.ofTree(200, part.value().tree(), call.format()))
        .with(REVISION_HEADER, revision);
  }

  /**
   * The answer to a change that may have made something new.
   *
   * @param location where it is, if it was made
   */
  static Reply made(Call call, Tagged<Part> part, String location) {
    return part.created()
        ? full(201, call, part).with("Location", location)
        : full(200, call, part);
  }

  private static Reply full(int status, Call call, Tagged<Part> part) {
    return Reply.ofTree(status, part.value().tree(), call.format())
        .with("ETag", Conditions.etag(part.tag(), call.format()))
        .with(REVISION_HEADER, Integer.toString(part.value().revision()));
  }
}
