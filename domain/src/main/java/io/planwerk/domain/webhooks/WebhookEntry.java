package io.planwerk.domain.webhooks;

import io.planwerk.domain.shared.FaultCode;
import io.planwerk.domain.shared.Invariants;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.trace.Entry;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to have a tool told of what happens.
 *
 * @param url where it is called
 * @param description what it is for
 * @param types which types of events it is told of, at most 100; one that ends in a dot and an
 *     asterisk takes all that begin like this; none means all
 * @param organisations of which it is told; none means all that may be seen
 * @param strategyId the one strategy of which it is told
 * @param state ENABLED unless it is said otherwise
 */
public record WebhookEntry(
    String url,
    @Nullable Name description,
    List<String> types,
    List<OrganisationId> organisations,
    @Nullable StrategyId strategyId,
    @Nullable State state) {
  private static final int MOST_TYPES = 100;
  private static final int LONGEST_TYPE = 200;
  private static final String ALL_BELOW = ".*";
  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(\\.\\*)?");

  /** Whether a webhook is called. */
  public enum State {
    ENABLED,
    /** Not until somebody enables it; then it goes on where it stopped. */
    DISABLED
  }

  public WebhookEntry {
    types = List.copyOf(types);
    organisations = List.copyOf(organisations);
    Invariants check =
        Invariants.check()
            .that(
                types.size() <= MOST_TYPES,
                "types",
                FaultCode.TOO_LONG,
                "nimmt höchstens " + MOST_TYPES + " Einträge",
                "takes at most " + MOST_TYPES + " entries")
            .unique("types", types)
            .unique("organisations", organisations);
    for (int i = 0; i < types.size(); i++) {
      check.that(
          types.get(i).length() <= LONGEST_TYPE && TYPE.matcher(types.get(i)).matches(),
          "types/" + i,
          FaultCode.INVALID_VALUE,
          "ist keine Art wie „strategy.goals.changed“ oder „strategy.*“",
          "is no type such as 'strategy.goals.changed' or 'strategy.*'");
    }
    check.orThrow();
  }

  public boolean isEnabled() {
    return state != State.DISABLED;
  }

  WebhookEntry disabled() {
    return new WebhookEntry(url, description, types, organisations, strategyId, State.DISABLED);
  }

  boolean takes(Entry entry) {
    return (types.isEmpty() || types.stream().anyMatch(type -> isOf(type, entry.type())))
        && (organisations.isEmpty() || organisations.contains(entry.organisation()))
        && (strategyId == null || strategyId.equals(entry.strategy()));
  }

  private static boolean isOf(String wanted, String type) {
    return wanted.endsWith(ALL_BELOW)
        ? type.startsWith(wanted.substring(0, wanted.length() - 1))
        : type.equals(wanted);
  }
}
