package io.planwerk.rest.listening;

import static io.planwerk.rest.shared.Permission.DECIDE;
import static io.planwerk.rest.shared.Permission.READ;

import io.planwerk.application.Page;
import io.planwerk.application.listening.MentionPrivacy;
import io.planwerk.application.listening.MentionPrivacy.Veiled;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.document.RecordReader;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.mentions.ErasureEntry;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.domain.shared.Fault;
import io.planwerk.rest.document.DocumentText;
import io.planwerk.rest.document.Format;
import io.planwerk.rest.shared.Bodies;
import io.planwerk.rest.shared.Call;
import io.planwerk.rest.shared.Conditions;
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
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forgetting people, and handing out what was said without telling by whom. */
public final class PrivacyRoutes implements Routes {
  private static final String ERASURES = Parts.ONE + "/erasures";
  private static final int USUAL_LINES = 1_000;
  private static final int MOST_LINES = 10_000;
  private static final Set<String> EXPORTED =
      Set.of("topic", "tone", "network", "from", "to", Paging.LIMIT, Paging.CURSOR);

  private final MentionPrivacy privacy;

  @Inject
  PrivacyRoutes(MentionPrivacy privacy) {
    this.privacy = privacy;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.Guarded.json(Method.GET, ERASURES, READ, Set.of(), this::list),
        Route.Guarded.json(Method.POST, ERASURES, DECIDE, Set.of(), this::erase),
        Route.Guarded.file(
            Method.GET, Parts.ONE + "/mention-export", READ, EXPORTED, this::export));
  }

  private Reply list(Call call) {
    Map<String, Object> tree =
        Map.of(
            "items",
            Outcomes.done(privacy.erasures(call.actor(), Ids.strategy(call))).stream()
                .map(PrivacyRoutes::tree)
                .toList());
    return Conditions.read(
        call, Fingerprint.of(tree), () -> Reply.ofTree(200, tree, call.format()));
  }

  private static Map<String, Object> tree(Erasure erasure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(erasure.number()));
    tree.put("pseudonym", erasure.pseudonym());
    tree.put("at", Times.toText(erasure.at()));
    tree.put("by", erasure.by());
    tree.put("reason", erasure.reason());
    tree.put("mentions", erasure.mentions());
    return tree;
  }

  private Reply erase(Call call) {
    ErasureEntry entry =
        switch (RecordReader.read(ErasureEntry.class, Bodies.document(call))) {
          case Reading.Read<ErasureEntry>(ErasureEntry read) -> read;
          case Reading.Rejected<ErasureEntry>(List<Fault> faults) ->
              throw Outcomes.invalid(faults).refused();
        };
    return Reply.ofTree(
        201,
        tree(Outcomes.done(privacy.erase(call.actor(), Ids.strategy(call), entry))),
        call.format());
  }

  private Reply export(Call call) {
    Page<Veiled> page =
        Outcomes.done(
            privacy.export(
                call.actor(),
                Ids.strategy(call),
                MentionRoutes.filter(call.query()),
                call.query().day("from"),
                call.query().day("to"),
                Paging.request(call.query(), MentionId::isOne, USUAL_LINES, MOST_LINES)));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (Veiled one : page.items()) {
      lines.writeBytes(DocumentText.print(tree(one), Format.JSON));
      lines.write('\n');
    }
    return Paging.linked(
        call, Reply.of(200, "application/x-ndjson", lines.toByteArray()), page.next());
  }

  private static Map<String, Object> tree(Veiled veiled) {
    Mention mention = veiled.mention();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("at", Times.toText(mention.entry().at()));
    put(tree, "author", veiled.author());
    tree.put("text", veiled.text());
    put(tree, "thread", veiled.thread());
    put(
        tree,
        "network",
        mention.entry().network() == null ? null : mention.entry().network().value());
    tree.put("outlet", mention.outlet().name());
    put(tree, "reach", mention.entry().reach());
    tree.put("concernsUs", mention.concernsUs());
    tree.put("echo", mention.isEcho());
    tree.put("tone", mention.tone().name());
    tree.put("urgency", mention.urgency().name());
    tree.put("question", mention.reading().question());
    tree.put("complaint", mention.reading().complaint());
    tree.put("language", mention.reading().language().tag());
    tree.put("topics", mention.topics().stream().map(TopicId::value).sorted().toList());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }
}
