package io.planwerk.domain.calendar;

import io.planwerk.domain.content.CalendarEntry;
import io.planwerk.domain.content.Theme;
import io.planwerk.domain.crisis.Drill;
import io.planwerk.domain.goals.Goal;
import io.planwerk.domain.orchestration.CommunicationActivity;
import io.planwerk.domain.organisation.ChangeActivity;
import io.planwerk.domain.organisation.Guideline;
import io.planwerk.domain.organisation.Training;
import io.planwerk.domain.platforms.Platform;
import io.planwerk.domain.roadmap.Milestone;
import io.planwerk.domain.roadmap.Stage;
import io.planwerk.domain.shared.DateSpan;
import io.planwerk.domain.shared.EntityId.AudienceId;
import io.planwerk.domain.shared.Month;
import io.planwerk.domain.shared.MonthSpan;
import io.planwerk.domain.shared.Name;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the entries of the calendar off a strategy; what has no date yet has no entry. */
final class Entries {
  static final String STAGES = "/roadmap/stages/";
  static final String EDITORIAL = "/content/calendar/";
  static final String ACTIVITIES = "/orchestration/activities/";
  static final String TRAININGS = "/organisation/trainings/";
  static final String PLATFORMS = "/platforms/items/";

  /** A hundred years: beyond it, nobody means a date. */
  private static final int LONGEST_NOTICE_DAYS = 36_525;

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::from)
          .thenComparing(Entry::at, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
          .thenComparing(Entry::kind)
          .thenComparing(Entry::entity);

  private Entries() {}

  static List<Entry> of(Strategy strategy) {
    List<Entry> entries = new ArrayList<>();
    add(entries, strategy.roadmap().stages(), at -> stage(strategy, at));
    add(entries, strategy.roadmap().milestones(), Entries::milestone);
    add(entries, strategy.content().calendar(), at -> editorial(strategy, at));
    add(entries, strategy.orchestration().activities(), Entries::activity);
    add(entries, strategy.organisation().trainings(), Entries::training);
    add(entries, strategy.organisation().changeActivities(), Entries::change);
    add(entries, strategy.crisis().drills(), Entries::drill);
    add(entries, strategy.organisation().guidelines(), Entries::guideline);
    add(entries, strategy.organisation().guidelines(), Entries::acknowledgement);
    add(entries, strategy.goals().items(), Entries::goal);
    add(entries, strategy.platforms().items(), Entries::launch);
    entries.sort(ORDER);
    return entries;
  }

  /** A thing with its index in its list. */
  private record Indexed<T>(int index, T value) {}

  private static <T> void add(
      List<Entry> entries, List<T> things, Function<Indexed<T>, @Nullable Entry> toEntry) {
    for (int i = 0; i < things.size(); i++) {
      Entry entry = toEntry.apply(new Indexed<>(i, things.get(i)));
      if (entry != null) {
        entries.add(entry);
      }
    }
  }

  private static Entry days(
      EntryKind kind, String entity, String pointer, Name name, LocalDate from, LocalDate to) {
    return new Entry(
        kind, entity, pointer, name, null, from, to, null, List.of(), List.of(), List.of(), null,
        null);
  }

  private static @Nullable Entry stage(Strategy strategy, Indexed<Stage> at) {
    Stage stage = at.value();
    DateSpan days = daysOf(strategy, stage);
    return days == null
        ? null
        : new Entry(
            EntryKind.STAGE,
            stage.id().value(),
            STAGES + at.index(),
            stage.name(),
            null,
            days.from(),
            days.to() == null ? days.from() : days.to(),
            null,
            stage.audiences(),
            stage.platforms(),
            List.of(),
            null,
            null);
  }

  /**
   * From the first to the last day of a stage. One with an open end lasts as long as the strategy,
   * or its first month where that isn't known either.
   *
   * @return days with an end; absent when the stage has no months yet
   */
  static @Nullable DateSpan daysOf(Strategy strategy, Stage stage) {
    MonthSpan span = stage.span();
    if (span == null) {
      return null;
    }
    LocalDate from = firstDay(span.from());
    Month to = span.to();
    if (to != null) {
      return new DateSpan(from, lastDay(to));
    }
    LocalDate end = strategy.period() == null ? null : strategy.period().to();
    return new DateSpan(from, end == null || end.isBefore(from) ? lastDay(span.from()) : end);
  }

  static LocalDate firstDay(Month month) {
    return month.value().atDay(1);
  }

  static LocalDate lastDay(Month month) {
    return month.value().atEndOfMonth();
  }

  private static @Nullable Entry milestone(Indexed<Milestone> at) {
    Milestone milestone = at.value();
    LocalDate on = milestone.on();
    return on == null
        ? null
        : new Entry(
            EntryKind.MILESTONE,
            milestone.id().value(),
            "/roadmap/milestones/" + at.index(),
            milestone.name(),
            null,
            on,
            on,
            null,
            List.of(),
            List.of(),
            List.of(),
            milestone.owner(),
            milestone.done());
  }

  private static Entry editorial(Strategy strategy, Indexed<CalendarEntry> at) {
    CalendarEntry piece = at.value();
    return new Entry(
        EntryKind.EDITORIAL,
        piece.id().value(),
        EDITORIAL + at.index(),
        piece.name(),
        piece.note(),
        piece.on(),
        piece.on(),
        piece.at(),
        audiences(strategy, piece),
        piece.platform() == null ? List.of() : List.of(piece.platform()),
        piece.theme() == null ? List.of() : List.of(piece.theme()),
        piece.owner(),
        null);
  }

  /** The audiences of a piece; where it names none, those of its theme. */
  static List<AudienceId> audiences(Strategy strategy, CalendarEntry piece) {
    return piece.audiences().isEmpty() && piece.theme() != null
        ? strategy.content().themes().stream()
            .filter(theme -> theme.id().equals(piece.theme()))
            .map(Theme::audiences)
            .findFirst()
            .orElse(List.of())
        : piece.audiences();
  }

  private static Entry activity(Indexed<CommunicationActivity> at) {
    CommunicationActivity activity = at.value();
    return new Entry(
        EntryKind.ACTIVITY,
        activity.id().value(),
        ACTIVITIES + at.index(),
        activity.name(),
        activity.note(),
        activity.from(),
        activity.lastDay(),
        null,
        activity.audiences(),
        activity.platforms(),
        activity.themes(),
        null,
        null);
  }

  private static @Nullable Entry training(Indexed<Training> at) {
    Training training = at.value();
    LocalDate on = training.on();
    return on == null
        ? null
        : days(
            EntryKind.TRAINING,
            training.id().value(),
            TRAININGS + at.index(),
            training.name(),
            on,
            on);
  }

  private static @Nullable Entry change(Indexed<ChangeActivity> at) {
    ChangeActivity activity = at.value();
    LocalDate on = activity.on();
    return on == null
        ? null
        : new Entry(
            EntryKind.CHANGE,
            activity.id().value(),
            "/organisation/changeActivities/" + at.index(),
            activity.name(),
            activity.note(),
            on,
            on,
            null,
            List.of(),
            List.of(),
            List.of(),
            activity.owner(),
            null);
  }

  private static @Nullable Entry drill(Indexed<Drill> at) {
    Drill drill = at.value();
    LocalDate on = drill.on();
    return on == null
        ? null
        : new Entry(
            EntryKind.DRILL,
            drill.id().value(),
            "/crisis/drills/" + at.index(),
            drill.name(),
            drill.scenario(),
            on,
            on,
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            drill.done());
  }

  private static @Nullable Entry guideline(Indexed<Guideline> at) {
    LocalDate from = at.value().validFrom();
    return from == null ? null : guideline(EntryKind.GUIDELINE, at, from);
  }

  private static @Nullable Entry acknowledgement(Indexed<Guideline> at) {
    LocalDate from = at.value().validFrom();
    Integer days = at.value().acknowledgeWithinDays();
    return from == null || days == null || days > LONGEST_NOTICE_DAYS
        ? null
        : guideline(EntryKind.ACKNOWLEDGEMENT, at, from.plusDays(days));
  }

  private static Entry guideline(EntryKind kind, Indexed<Guideline> at, LocalDate on) {
    Guideline guideline = at.value();
    return days(
        kind,
        guideline.id().value(),
        "/organisation/guidelines/" + at.index(),
        guideline.name(),
        on,
        on);
  }

  private static @Nullable Entry goal(Indexed<Goal> at) {
    Goal goal = at.value();
    LocalDate due = goal.due();
    return due == null
        ? null
        : new Entry(
            EntryKind.GOAL,
            goal.id().value(),
            "/goals/items/" + at.index(),
            goal.name(),
            null,
            due,
            due,
            null,
            goal.audiences(),
            List.of(),
            List.of(),
            goal.owner(),
            null);
  }

  private static @Nullable Entry launch(Indexed<Platform> at) {
    Platform platform = at.value();
    Month launch = platform.launch();
    return launch == null
        ? null
        : new Entry(
            EntryKind.LAUNCH,
            platform.id().value(),
            PLATFORMS + at.index(),
            platform.name(),
            null,
            firstDay(launch),
            lastDay(launch),
            null,
            platform.audiences(),
            List.of(platform.id()),
            List.of(),
            platform.owner(),
            null);
  }
}
