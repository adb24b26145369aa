package io.planwerk.application.listening;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.bulk.Rejections.Rejected;
import io.planwerk.application.bulk.Row;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.measurement.MeasuringRhythm;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionEntry;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.MentionId;
import io.planwerk.domain.mentions.ShareOfVoice;
import io.planwerk.domain.mentions.Volume;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes in what is said about a company, rates it, and tells it. */
public interface Listening {

  /**
   * What came of handing in.
   *
   * @param accepted mentions that are new
   * @param duplicates those that were there already, word for word
   * @param corrected those that were there and say something else now
   * @param echoes how many of the new ones repeat another one
   * @param erased lines that weren't taken since their authors had themselves erased
   * @param onTopic how many of the new ones are about a topic of the strategy
   * @param rejectedCount lines that weren't taken
   * @param rejected their faults, the first ones
   */
  record Imported(
      int accepted,
      int duplicates,
      int corrected,
      int echoes,
      int erased,
      int onTopic,
      int rejectedCount,
      List<Rejected> rejected) {
    public Imported {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * A mention with what is known around it.
   *
   * @param echoes how many others repeat it, where it is the first of its story
   */
  record Shown(Mention mention, int echoes) {}

  /**
   * Takes rows in as they come; a row that can't be taken loses no other. What has been taken stays
   * when the rest breaks off: to hand in the same again changes nothing.
   */
  Outcome<Imported> take(Actor actor, StrategyId id, Iterator<Row<MentionEntry>> rows);

  /**
   * The latest first.
   *
   * @param overdue whether only those count that are past what was promised
   * @param from first day, in the time zone of the strategy
   * @param to last day
   */
  Outcome<Page<Shown>> list(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      boolean overdue,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Page.Request page);

  /**
   * How much was said, period by period, without gaps from the first to the last; weeks, months and
   * the like count as a whole.
   *
   * @param filter without bounds of time
   * @param from first day, in the time zone of the strategy
   * @param to last day; a fault at /to where there are more than some thousand periods between them
   */
  Outcome<List<Volume>> volume(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      MeasuringRhythm rhythm);

  /**
   * How much of what is said is about the company, and how much about each rival.
   *
   * @param filter without topic and bounds of time
   * @param from first day, in the time zone of the strategy
   * @param to last day, as for the volume
   */
  Outcome<List<ShareOfVoice>> share(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      LocalDate from,
      LocalDate to,
      MeasuringRhythm rhythm);

  Outcome<Shown> read(Actor actor, StrategyId id, MentionId mention);
}
