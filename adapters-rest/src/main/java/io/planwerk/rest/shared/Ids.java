package io.planwerk.rest.shared;

import io.planwerk.domain.alignment.AlignmentId;
import io.planwerk.domain.incidents.IncidentId;
import io.planwerk.domain.incidents.IncidentStatementId;
import io.planwerk.domain.incidents.IncidentTaskId;
import io.planwerk.domain.lifecycle.SignoffId;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.EntityId.KpiId;
import io.planwerk.domain.shared.EntityId.SourceId;
import io.planwerk.domain.shared.EntityId.StageId;
import io.planwerk.domain.shared.OrganisationId;
import io.planwerk.domain.shared.Slug;
import io.planwerk.domain.shared.StrategyId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids out of addresses. What can't be an id names nothing. */
public final class Ids {
  public static final String STRATEGY = "strategyId";
  public static final String ORGANISATION = "organisationId";
  public static final String ENTITY = "entityId";
  public static final String REVISION = "revision";
  public static final String ALIGNMENT = "alignmentId";
  public static final String INCIDENT = "incidentId";
  public static final String MENTION = "mentionId";
  public static final String JOINT_ALIGNMENT = "jointAlignmentId";
  public static final String OPTION = "optionId";
  public static final String GUIDELINE = "guidelineId";
  public static final String ACKNOWLEDGEMENT = "acknowledgementId";
  public static final String SIGNOFF = "signoffId";
  public static final String STAGE = "stageId";
  public static final String STATEMENT = "statementId";
  public static final String TASK = "taskId";
  public static final String KPI = "kpiId";
  public static final String FEED = "feedId";
  public static final String SUBSCRIPTION = "subscriptionId";
  public static final String MESSAGE = "messageNumber";
  public static final String SOURCE = "sourceId";
  public static final String CATALOGUE = "catalogueId";
  public static final String TOKEN = "tokenId";
  public static final String MEMBER = "memberId";
  public static final String SESSION = "sessionId";
  public static final String LINK = "linkId";
  public static final String NUMBER = "entryNumber";
  public static final String WEBHOOK = "webhookId";

  /** The segment of an address that names a finding. */
  public static final String EFFECT = "effectId";

  public static final String FINDING = "findingId";

  private static final int MOST_DIGITS = 9;

  /** No more digits than numbers of entries ever have. */
  private static final Pattern ENTRY = Pattern.compile("[1-9][0-9]{0,17}");

  private Ids() {}

  public static StrategyId strategy(Call call) {
    return new StrategyId(slug(call, STRATEGY));
  }

  public static OrganisationId organisation(Call call) {
    return new OrganisationId(slug(call, ORGANISATION));
  }

  /** The organisation that a query parameter names; absent when it names none. */
  public static @Nullable OrganisationId organisation(Query query) {
    String id = query.text(ORGANISATION);
    if (id != null && !Slug.isSlug(id)) {
      throw Query.invalid(
          ORGANISATION, "ist keine Kennung einer Organisation", "is no id of an organisation");
    }
    return id == null ? null : new OrganisationId(id);
  }

  public static String entity(Call call) {
    return slug(call, ENTITY);
  }

  public static String feed(Call call) {
    return slug(call, FEED);
  }

  public static String subscription(Call call) {
    return slug(call, SUBSCRIPTION);
  }

  /** The number of a message within its subscription. */
  public static int message(Call call) {
    return number(call, MESSAGE);
  }

  public static String token(Call call) {
    return slug(call, TOKEN);
  }

  public static String member(Call call) {
    return slug(call, MEMBER);
  }

  public static String session(Call call) {
    return slug(call, SESSION);
  }

  public static String link(Call call) {
    return slug(call, LINK);
  }

  public static String webhook(Call call) {
    return slug(call, WEBHOOK);
  }

  /** The number of an entry of the trace. */
  public static long entry(Call call) {
    String text = call.request().segment(NUMBER);
    if (!isEntry(text)) {
      throw Outcomes.notFound().refused();
    }
    return Long.parseLong(text);
  }

  /** Whether this is the number of an entry, as addresses and cursors tell it. */
  public static boolean isEntry(String text) {
    return ENTRY.matcher(text).matches();
  }

  public static String catalogue(Call call) {
    return slug(call, CATALOGUE);
  }

  public static AlignmentId alignment(Call call) {
    return AlignmentId.parse(call.request().segment(ALIGNMENT))
        .orElseThrow(() -> Outcomes.notFound().refused());
  }

  /** The number of a joint alignment, as {@code j7} tells it. */
  public static int jointAlignment(Call call) {
    String text = call.request().segment(JOINT_ALIGNMENT);
    if (!text.startsWith("j") || !isRevision(text.substring(1))) {
      throw Outcomes.notFound().refused();
    }
    return Integer.parseInt(text.substring(1));
  }

  public static GuidelineId guideline(Call call) {
    return new GuidelineId(slug(call, GUIDELINE));
  }

  public static AcknowledgementId acknowledgement(Call call) {
    String text = call.request().segment(ACKNOWLEDGEMENT);
    if (!AcknowledgementId.isOne(text)) {
      throw Outcomes.notFound().refused();
    }
    return new AcknowledgementId(text);
  }

  public static SignoffId signoff(Call call) {
    String text = call.request().segment(SIGNOFF);
    if (!SignoffId.isOne(text)) {
      throw Outcomes.notFound().refused();
    }
    return new SignoffId(text);
  }

  public static IncidentId incident(Call call) {
    String text = call.request().segment(INCIDENT);
    if (!IncidentId.isOne(text)) {
      throw Outcomes.notFound().refused();
    }
    return new IncidentId(text);
  }

  public static IncidentTaskId task(Call call) {
    String text = call.request().segment(TASK);
    if (!IncidentTaskId.isOne(text)) {
      throw Outcomes.notFound().refused();
    }
    return new IncidentTaskId(text);
  }

  public static IncidentStatementId statement(Call call) {
    String text = call.request().segment(STATEMENT);
    if (!IncidentStatementId.isOne(text)) {
      throw Outcomes.notFound().refused();
    }
    return new IncidentStatementId(text);
  }

  public static MentionId mention(Call call) {
    String text = call.request().segment(MENTION);
    if (!MentionId.isOne(text)) {
      throw Outcomes.notFound().refused();
    }
    return new MentionId(text);
  }

  public static KpiId kpi(Call call) {
    return new KpiId(slug(call, KPI));
  }

  public static SourceId source(Call call) {
    return new SourceId(slug(call, SOURCE));
  }

  public static StageId stage(Call call) {
    return new StageId(slug(call, STAGE));
  }

  /** The number of a finding of the monitoring. */
  public static int heardFinding(Call call) {
    return number(call, FINDING);
  }

  /** Options are named by alignments, so any text may be one. */
  public static String option(Call call) {
    return call.request().segment(OPTION);
  }

  public static int revision(Call call) {
    return number(call, REVISION);
  }

  private static int number(Call call, String segment) {
    String text = call.request().segment(segment);
    if (!isRevision(text)) {
      throw Outcomes.notFound().refused();
    }
    return Integer.parseInt(text);
  }

  /** Whether this is the number of a revision, as addresses and cursors tell it. */
  public static boolean isRevision(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.charAt(0) != '0'
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String slug(Call call, String segment) {
    String text = call.request().segment(segment);
    if (!Slug.isSlug(text)) {
      throw Problem.of(
              ProblemCode.NOT_FOUND,
              "Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen.",
              "Ids consist of lower-case letters, digits and hyphens.")
          .refused();
    }
    return text;
  }
}
