package io.planwerk.rest.listening;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.bulk.Row;
import io.planwerk.application.handling.MentionHandling;
import io.planwerk.application.listening.Listening;
import io.planwerk.application.listening.Listening.Imported;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.handling.HandlingEntry;
import io.planwerk.domain.handling.HandlingState;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.listening.Urgency;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Volume;
import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.EntityId.UnitId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.domain.shared.NetworkId;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Bulk;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Query;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said about a company. */
public final class MentionRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/mentions";
  private static final String STEPS = ALL + "/{" + Ids.MENTION + "}/steps";
  private static final String TOPIC = "topic";
  private static final String TONE = "tone";
  private static final String NETWORK = "network";
  private static final String STORY = "story";
  private static final String FIRSTS = "firsts";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String RHYTHM = "rhythm";
  private static final String URGENCY = "urgency";
  private static final String TEXT = "text";
  private static final int LONGEST_TEXT = 200;
  private static final String STATE = "state";
  private static final String PERSON = "person";
  private static final String UNIT = "unit";
  private static final String WAITING = "waiting";
  private static final String OVERDUE = "overdue";
  private static final Set<String> COUNTED = Set.of(TOPIC, TONE, NETWORK, FROM, TO, RHYTHM);
  private static final Set<String> SHARED = Set.of(TONE, NETWORK, FROM, TO, RHYTHM);
  private static final Set<String> LISTED =
      Stream.concat(
              Stream.of(
                  TOPIC, TONE, NETWORK, STORY, FIRSTS, FROM, TO, URGENCY, TEXT, STATE, PERSON, UNIT,
                  WAITING, OVERDUE),
              Paging.PARAMETERS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Listening listening;
  private final MentionHandling handling;

  @Inject
  MentionRoutes(Listening listening, MentionHandling handling) {
    this.listening = listening;
    this.handling = handling;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route.Streamed(ALL, WRITE_STRATEGIES, Set.of(), this::take),
        Route.Guarded.json(Method.GET, ALL, READ, LISTED, this::list),
        Route.Guarded.json(Method.GET, ALL + "/{" + Ids.MENTION + "}", READ, Set.of(), this::read),
        Route.Guarded.json(Method.GET, STEPS, READ, Set.of(), this::steps),
        Route.Guarded.json(Method.POST, STEPS, WRITE_STRATEGIES, Set.of(), this::handle),
        Route.Guarded.json(
            Method.GET, Parts.ONE + "/response-times", READ, Set.of(FROM, TO), this::responseTimes),
        Route.Guarded.json(Method.GET, Parts.ONE + "/mention-volume", READ, COUNTED, this::volume),
        Route.Guarded.json(Method.GET, Parts.ONE + "/share-of-voice", READ, SHARED, this::share));
  }

  private Reply take(Call call, InputStream body) {
    Imported imported =
        Bulk.taking(
            () ->
                Outcomes.done(listening.take(call.actor(), Ids.strategy(call), rows(call, body))));
    return Reply.ofTree(200, MentionTree.of(imported, call.language()), call.format());
  }

  private static Iterator<Row<MentionEntry>> rows(Call call, InputStream body) {
    Iterator<Row<MentionEntry>> rows = Bulk.rows(call, body, MentionEntry.class);
    if (rows == null) {
      throw Bodies.unsupported("application/json, application/x-ndjson").refused();
    }
    return rows;
  }

  private Reply list(Call call) {
    Query query = call.query();
    return Paging.reply(
        call,
        Outcomes.done(
            listening.list(
                call.actor(),
                Ids.strategy(call),
                filter(query),
                Queries.yes(query, OVERDUE),
                query.day(FROM),
                query.day(TO),
                Paging.request(query, MentionId::isOne))),
        MentionTree::of);
  }

  static MentionFilter filter(Query query) {
    return new MentionFilter(
        Queries.slug(query, TOPIC, TopicId::new),
        query.constant(TONE, Tone.class),
        Queries.slug(query, NETWORK, NetworkId::new),
        null,
        null,
        story(query),
        Queries.yes(query, FIRSTS),
        query.constant(URGENCY, Urgency.class),
        query.text(TEXT, LONGEST_TEXT),
        new MentionFilter.Desk(
            query.constant(STATE, HandlingState.class),
            Queries.slug(query, PERSON, PersonId::new),
            Queries.slug(query, UNIT, UnitId::new),
            Queries.yes(query, WAITING),
            null));
  }

  private static @Nullable MentionId story(Query query) {
    String text = query.text(STORY);
    if (text != null && !MentionId.isOne(text)) {
      throw Query.invalid(STORY, "ist keine Kennung einer Erwähnung", "is no id of a mention");
    }
    return text == null ? null : new MentionId(text);
  }

  private Reply steps(Call call) {
    Map<String, Object> tree =
        MentionTree.steps(
            Outcomes.done(handling.steps(call.actor(), Ids.strategy(call), Ids.mention(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply handle(Call call) {
    HandlingEntry entry =
        switch (RecordReader.read(HandlingEntry.class, Bodies.document(call))) {
          case Reading.Read<HandlingEntry>(HandlingEntry read) -> read;
          case Reading.Rejected<HandlingEntry>(List<Fault> faults) ->
              throw Outcomes.invalid(faults).refused();
        };
    return Reply.ofTree(
        201,
        MentionTree.of(
            Outcomes.done(
                handling.handle(call.actor(), Ids.strategy(call), Ids.mention(call), entry))),
        call.format());
  }

  private Reply responseTimes(Call call) {
    Map<String, Object> tree =
        MentionTree.of(
            Outcomes.done(
                handling.responseTimes(
                    call.actor(),
                    Ids.strategy(call),
                    day(call.query(), FROM),
                    day(call.query(), TO))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply read(Call call) {
    Map<String, Object> tree =
        MentionTree.of(
            Outcomes.done(listening.read(call.actor(), Ids.strategy(call), Ids.mention(call))));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply volume(Call call) {
    Query query = call.query();
    MeasuringRhythm rhythm = query.constant(RHYTHM, MeasuringRhythm.class);
    List<Volume> volumes =
        Outcomes.done(
            listening.volume(
                call.actor(),
                Ids.strategy(call),
                filter(query),
                day(query, FROM),
                day(query, TO),
                rhythm == null ? MeasuringRhythm.DAILY : rhythm));
    Map<String, Object> tree = MentionTree.of(volumes);
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private Reply share(Call call) {
    Query query = call.query();
    MeasuringRhythm rhythm = query.constant(RHYTHM, MeasuringRhythm.class);
    Map<String, Object> tree =
        MentionTree.shares(
            Outcomes.done(
                listening.share(
                    call.actor(),
                    Ids.strategy(call),
                    filter(query),
                    day(query, FROM),
                    day(query, TO),
                    rhythm == null ? MeasuringRhythm.MONTHLY : rhythm)));
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private static LocalDate day(Query query, String name) {
    LocalDate day = query.day(name);
    if (day == null) {
      throw Query.invalid(name, "fehlt", "is missing");
    }
    return day;
  }
}
