package io.planwerk.application.incidents;

import io.planwerk.application.port.TopicMatching;
import io.planwerk.domain.incidents.DrillPlay;
import io.planwerk.domain.incidents.Incident;
import io.planwerk.domain.incidents.Team;
import io.planwerk.domain.listening.Analyser;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.mentions.Ears;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.Story;
import io.planwerk.domain.mentions.TextPrint;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has the mentions of drills understood as real ones are, without keeping any of them: they are
 * known to their drill only.
 */
final class DrillStage {
  private final TopicMatching topics;

  /** Reads its word lists only when somebody practises. */
  private static final class Reader {
    static final Analyser ANALYSER = new Analyser();
  }

  @Inject
  DrillStage(TopicMatching topics) {
    this.topics = topics;
  }

  /** All that is said in a drill, also what its time hasn't come to yet. */
  List<Mention> mentions(Incident drill, Strategy strategy) {
    TopicMatching.Matcher matcher = topics.matcher(strategy.monitoring().topics());
    Ears ears = Ears.of(strategy);
    Story.Shelf shelf = new Story.Shelf(List.of());
    List<Mention> mentions = new ArrayList<>();
    for (MentionEntry entry : drill.course()) {
      TextReading reading = Reader.ANALYSER.read(entry.text(), entry.language());
      MentionId id = entry.id();
      mentions.add(
          new Mention(
              id,
              entry,
              reading,
              matcher.of(entry.text(), language(reading)),
              TextPrint.of(entry.text()).map(print -> shelf.add(id, print)).orElse(id),
              ears.outlet(entry),
              // An exercise is about the company, whatever its words are.
              true,
              0));
    }
    return mentions;
  }

  private static @Nullable Language language(TextReading reading) {
    return reading.language().equals(TextReading.UNKNOWN) ? null : reading.language();
  }

  DrillPlay play(Incident drill, Strategy strategy) {
    return new DrillPlay(
        drill.openedAt(), mentions(drill, strategy), strategy.crisis(), new Team(strategy).zone());
  }
}
