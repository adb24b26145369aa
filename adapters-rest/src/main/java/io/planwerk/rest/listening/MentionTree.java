package io.planwerk.rest.listening;

import io.planwerk.application.listening.Listening.Imported;
import io.planwerk.application.listening.Listening.Shown;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.domain.handling.Care;
import io.planwerk.domain.handling.HandlingEvent;
import io.planwerk.domain.listening.Cue;
import io.planwerk.domain.listening.TextReading;
import io.planwerk.domain.listening.Tone;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.ResponseTimes;
import io.planwerk.domain.mentions.ShareOfVoice;
import io.planwerk.domain.mentions.Volume;
import io.planwerk.domain.shared.EntityId.TopicId;
import io.planwerk.rest.shared.Bulk;
import io.planwerk.rest.shared.TextLanguage;
import io.planwerk.rest.shared.Times;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How mentions look on the wire. */
final class MentionTree {
  private static final int DIGITS = 2;

  private MentionTree() {}

  static Map<String, Object> of(Imported imported, TextLanguage language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("accepted", imported.accepted());
    tree.put("duplicates", imported.duplicates());
    tree.put("corrected", imported.corrected());
    tree.put("echoes", imported.echoes());
    tree.put("erased", imported.erased());
    tree.put("onTopic", imported.onTopic());
    tree.put("rejectedCount", imported.rejectedCount());
    tree.put("rejected", Bulk.rejected(imported.rejected(), language));
    return tree;
  }

  static Map<String, Object> of(Shown shown) {
    Mention mention = shown.mention();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", mention.id().value());
    tree.putAll(RecordWriter.writeWhole(mention.entry()));
    tree.put("outlet", mention.outlet().name());
    tree.put("concernsUs", mention.concernsUs());
    tree.put("reading", reading(mention.reading()));
    tree.put("topics", mention.topics().stream().map(TopicId::value).sorted().toList());
    tree.put("story", mention.story().value());
    tree.put("echoes", shown.echoes());
    tree.put("care", care(mention.care()));
    return tree;
  }

  private static Map<String, Object> care(Care care) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("state", care.state().name());
    put(tree, "person", care.person() == null ? null : care.person().value());
    put(tree, "unit", care.unit() == null ? null : care.unit().value());
    tree.put("expected", care.expected());
    tree.put("waiting", care.isWaiting());
    put(tree, "due", care.due() == null ? null : Times.toText(care.due()));
    if (care.answer() != null) {
      tree.put("answeredAt", Times.toText(care.answer().at()));
      tree.put("minutes", care.answer().minutes());
    }
    care.isInTime().ifPresent(kept -> tree.put("inTime", kept));
    put(tree, "tone", care.tone() == null ? null : care.tone().name());
    put(tree, "urgency", care.urgency() == null ? null : care.urgency().name());
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, @Nullable Object value) {
    if (value != null) {
      tree.put(name, value);
    }
  }

  static Map<String, Object> steps(List<HandlingEvent> steps) {
    return Map.of("items", steps.stream().map(MentionTree::step).toList());
  }

  private static Map<String, Object> step(HandlingEvent event) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", Integer.toString(event.number()));
    tree.put("notedAt", Times.toText(event.at()));
    tree.put("by", event.by());
    tree.putAll(RecordWriter.writeWhole(event.entry()));
    return tree;
  }

  static Map<String, Object> of(ResponseTimes times) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("all", RecordWriter.writeWhole(times.all()));
    List<Map<String, Object>> matters = new ArrayList<>();
    times
        .matters()
        .forEach((matter, counts) -> matters.add(counted("matter", matter.name(), counts)));
    tree.put("matters", matters);
    List<Map<String, Object>> platforms = new ArrayList<>();
    times
        .platforms()
        .forEach((platform, counts) -> platforms.add(counted("platform", platform, counts)));
    tree.put("platforms", platforms);
    return tree;
  }

  private static Map<String, Object> counted(
      String name, String value, ResponseTimes.Counts counts) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put(name, value);
    tree.putAll(RecordWriter.writeWhole(counts));
    return tree;
  }

  static Map<String, Object> of(List<Volume> volumes) {
    return Map.of("items", volumes.stream().map(MentionTree::volume).toList());
  }

  static Map<String, Object> shares(List<ShareOfVoice> shares) {
    return Map.of("items", shares.stream().map(MentionTree::shares).toList());
  }

  private static Map<String, Object> shares(ShareOfVoice shares) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", shares.from().toString());
    tree.put("to", shares.to().toString());
    tree.put("mentions", shares.mentions());
    tree.put("voices", shares.shares().stream().map(MentionTree::voice).toList());
    return tree;
  }

  private static Map<String, Object> voice(ShareOfVoice.Share share) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("ours", share.voice().isOurs());
    put(
        tree,
        "competitor",
        share.voice().competitor() == null ? null : share.voice().competitor().value());
    tree.put("topics", share.voice().topics().stream().map(TopicId::value).toList());
    Map<String, Object> volume = volume(share.volume());
    tree.put("mentions", volume.get("mentions"));
    tree.put("tones", volume.get("tones"));
    put(tree, "share", share.share());
    return tree;
  }

  private static Map<String, Object> volume(Volume volume) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("from", volume.from().toString());
    tree.put("to", volume.to().toString());
    tree.put("mentions", volume.mentions());
    tree.put("echoes", volume.echoes());
    tree.put("reach", volume.reach());
    Map<String, Object> tones = new LinkedHashMap<>();
    for (Tone tone : Tone.values()) {
      tones.put(tone.name(), volume.tones().getOrDefault(tone, 0));
    }
    tree.put("tones", tones);
    return tree;
  }

  static Map<String, Object> reading(TextReading reading) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("language", reading.language().tag());
    tree.put("tone", reading.tone().name());
    tree.put("score", rounded(reading.score()));
    tree.put("urgency", reading.urgency().name());
    tree.put("question", reading.question());
    tree.put("complaint", reading.complaint());
    tree.put("because", reading.because().stream().map(MentionTree::cue).toList());
    return tree;
  }

  private static Map<String, Object> cue(Cue cue) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("kind", cue.kind().name());
    tree.put("words", cue.words());
    tree.put("weight", rounded(cue.weight()));
    return tree;
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
