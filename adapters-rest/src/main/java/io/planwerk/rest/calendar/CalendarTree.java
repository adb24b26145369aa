package io.planwerk.rest.calendar;

import io.planwerk.application.calendar.StrategyCalendar.Shown;
import io.planwerk.domain.calendar.Calendar;
import io.planwerk.domain.calendar.CalendarFeed;
import io.planwerk.domain.calendar.Clash;
import io.planwerk.domain.calendar.Entry;
import io.planwerk.domain.calendar.Gap;
import io.planwerk.domain.document.Fingerprint;
import io.planwerk.domain.document.RecordWriter;
import io.planwerk.rest.shared.TextLanguage;
import io.planwerk.rest.shared.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How calendars and their feeds look on the wire. */
final class CalendarTree {
  private static final int HASH_LENGTH = 8;

  private CalendarTree() {}

  static Map<String, Object> of(Shown shown, Calendar calendar) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("strategyRevision", shown.revision());
    if (calendar.timeZone() != null) {
      tree.put("timeZone", calendar.timeZone().getId());
    }
    tree.put("items", calendar.entries().stream().map(CalendarTree::entry).toList());
    tree.put("clashes", calendar.clashes().stream().map(CalendarTree::clash).toList());
    tree.put("gaps", calendar.gaps().stream().map(CalendarTree::gap).toList());
    return tree;
  }

  private static Map<String, Object> entry(Entry entry) {
    Map<String, Object> tree = identified(entry.id());
    tree.put("title", RecordWriter.writeWhole(entry.title()));
    tree.putAll(RecordWriter.writeWhole(entry));
    return tree;
  }

  private static Map<String, Object> clash(Clash clash) {
    Map<String, Object> tree = identified(id(clash.kind(), clash.pointers()));
    tree.putAll(RecordWriter.writeWhole(clash));
    return tree;
  }

  private static Map<String, Object> gap(Gap gap) {
    Map<String, Object> tree = identified(id(gap.kind(), gap.pointers()));
    tree.putAll(RecordWriter.writeWhole(gap));
    return tree;
  }

  private static Map<String, Object> identified(String id) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", id);
    return tree;
  }

  /** The same for as long as it speaks of the same places. */
  private static String id(Enum<?> kind, List<String> pointers) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-')
        + ":"
        + Fingerprint.of(List.copyOf(pointers)).substring(0, HASH_LENGTH);
  }

  static Map<String, Object> of(CalendarFeed feed) {
    Map<String, Object> tree = identified(feed.id());
    tree.put("name", feed.name().value());
    tree.put("kinds", feed.kinds().stream().sorted().map(Enum::name).toList());
    tree.put("language", language(feed).tag());
    tree.put("madeAt", Times.toText(feed.madeAt()));
    tree.put("madeBy", feed.madeBy());
    return tree;
  }

  static TextLanguage language(CalendarFeed feed) {
    return switch (feed.language()) {
      case GERMAN -> TextLanguage.DE;
      case ENGLISH -> TextLanguage.EN;
    };
  }
}
