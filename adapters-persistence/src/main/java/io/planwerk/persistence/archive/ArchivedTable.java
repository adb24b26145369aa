package io.planwerk.persistence.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is kept for good, in an order in which it can be brought back: what is referred to comes
 * before what refers to it. A table that is in no archive is named among those that aren't kept.
 */
enum ArchivedTable {
  ORGANISATION(Owner.WORKSPACE, "document"),
  REMOVAL(Owner.WORKSPACE, ""),
  STRATEGY(Owner.WORKSPACE, "document places"),
  TOKEN(Owner.SERVER, ""),
  WORKSPACE(Owner.SERVER, ""),
  MEMBER(Owner.SERVER, ""),
  REVISION(Owner.WORKSPACE, "patch snapshot places"),
  ALIGNMENT(Owner.WORKSPACE, "document"),
  JOINT_ALIGNMENT(Owner.WORKSPACE, "document"),
  JOINT_ALIGNMENT_STRATEGY(Owner.WORKSPACE, ""),
  LIFE_EVENT(Owner.WORKSPACE, ""),
  ACKNOWLEDGEMENT(Owner.WORKSPACE, ""),
  CALENDAR_FEED(Owner.WORKSPACE, ""),
  OBSERVATION(Owner.WORKSPACE, ""),
  EARLIER_OBSERVATION(Owner.WORKSPACE, ""),
  PSEUDONYM_KEY(Owner.WORKSPACE, ""),
  ERASURE(Owner.WORKSPACE, ""),
  FEED(Owner.WORKSPACE, "wanted state"),
  MENTION_STREAM(Owner.WORKSPACE, ""),
  MENTION(Owner.WORKSPACE, ""),
  MENTION_CARE(Owner.WORKSPACE, ""),
  MENTION_STEP(Owner.WORKSPACE, ""),
  MENTION_SUM(Owner.WORKSPACE, ""),
  FINDING(Owner.WORKSPACE, "entry"),
  FINDING_STEP(Owner.WORKSPACE, "entry"),
  SUBSCRIPTION(Owner.WORKSPACE, "entry"),
  TOLD_STORY(Owner.WORKSPACE, ""),
  MESSAGE(Owner.WORKSPACE, "body"),
  STORM(Owner.WORKSPACE, ""),
  INCIDENT(Owner.WORKSPACE, ""),
  INCIDENT_EVENT(Owner.WORKSPACE, "act"),
  LEDGER(Owner.SERVER, ""),
  WEBHOOK(Owner.SERVER, "entry"),
  WEBHOOK_DELIVERY(Owner.SERVER, "");

  /** Whose business the rows of a table are. */
  enum Owner {
    /** Goes with a workspace wherever it goes. */
    WORKSPACE,
    /** Stays on its server, as do its backups. */
    SERVER
  }

  /**
   * Jobs begin anew with a server, requests aren't repeated after a day, people sign in again, and
   * the head of a ledger is made of its last entry.
   */
  static final Set<String> NOT_KEPT =
      Set.of("job", "request", "session", "throttle", "ledger_head", "flyway_schema_history");

  private final Owner owner;
  private final String json;

  /**
   * @param json the columns with objects or arrays of JSON, with blanks between them, whether they
   *     are bytes or texts; other bytes are told as base64
   */
  ArchivedTable(Owner owner, String json) {
    this.owner = owner;
    this.json = json;
  }

  /** As it is named in the database and in archives. */
  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  Set<String> json() {
    return json.isEmpty() ? Set.of() : Set.of(json.split(" ", -1));
  }

  static List<ArchivedTable> of(boolean onlyOfWorkspace) {
    return Arrays.stream(values())
        .filter(one -> !onlyOfWorkspace || one.owner == Owner.WORKSPACE)
        .toList();
  }
}
