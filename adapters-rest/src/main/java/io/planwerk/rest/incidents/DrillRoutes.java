package io.planwerk.rest.incidents;

import static io.planwerk.rest.shared.Permission.READ;
import static io.planwerk.rest.shared.Permission.WRITE_STRATEGIES;

import io.planwerk.application.incidents.StrategyIncidents;
import io.planwerk.application.incidents.StrategyIncidents.Shown;
import io.planwerk.domain.incidents.Entries;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.IncidentText;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Ids;
import io.planwerk.rest.shared.Method;
import io.planwerk.rest.shared.Outcomes;
import io.planwerk.rest.shared.Paging;
import io.planwerk.rest.shared.Reply;
import io.planwerk.rest.shared.Route;
import io.planwerk.rest.shared.Routes;
import io.planwerk.rest.shared.Times;
import io.planwerk.rest.strategy.Parts;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exercises for a crisis. */
public final class DrillRoutes implements Routes {
  private static final String ALL = Parts.ONE + "/drills";

  private final StrategyIncidents incidents;

  @Inject
  DrillRoutes(StrategyIncidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.POST, ALL, WRITE_STRATEGIES, Set.of(), this::begin),
        Route.Guarded.json(
            Method.POST,
            IncidentRoutes.ONE + "/advance",
            WRITE_STRATEGIES,
            Set.of(),
            this::advance),
        Route.Guarded.json(
            Method.GET,
            IncidentRoutes.ONE + "/drill-mentions",
            READ,
            Paging.PARAMETERS,
            this::said));
  }

  private Reply begin(Call call) {
    Shown shown =
        Outcomes.done(
            incidents.practise(
                call.actor(), Ids.strategy(call), Bodies.entry(call, Entries.Drill.class)));
    String path = call.request().path();
    String strategy = path.substring(0, path.lastIndexOf('/'));
    return Reply.ofTree(201, IncidentTree.of(shown), call.format())
        .with("Location", strategy + "/incidents/" + shown.incident().id().value());
  }

  private Reply advance(Call call) {
    Entries.Advance entry = Bodies.entry(call, Entries.Advance.class);
    return IncidentRoutes.after(
        call, incidents.advance(call.actor(), Ids.strategy(call), Ids.incident(call), entry));
  }

  private Reply said(Call call) {
    Incident drill =
        Outcomes.done(incidents.read(call.actor(), Ids.strategy(call), Ids.incident(call)))
            .incident();
    return Paging.reply(
        call,
        Outcomes.done(
            incidents.said(
                call.actor(),
                Ids.strategy(call),
                Ids.incident(call),
                Paging.request(call.query(), MentionId::isOne))),
        mention -> tree(drill, mention));
  }

  private static Map<String, Object> tree(Incident drill, Mention mention) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", mention.id().value());
    tree.put("drill", true);
    tree.put("at", Times.toText(mention.entry().at()));
    tree.put("text", IncidentText.shown(drill, mention.entry().text()));
    if (mention.entry().author() != null) {
      tree.put("author", mention.entry().author());
    }
    if (mention.entry().network() != null) {
      tree.put("network", mention.entry().network().value());
    }
    tree.put("outlet", mention.outlet().name());
    tree.put("reach", mention.reach());
    tree.put("tone", mention.tone().name());
    tree.put("urgency", mention.urgency().name());
    tree.put("topics", mention.topics().stream().map(TopicId::value).sorted().toList());
    tree.put("story", mention.story().value());
    return tree;
  }
}
