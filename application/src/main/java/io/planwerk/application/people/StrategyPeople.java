package io.planwerk.application.people;

import io.planwerk.application.Outcome;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.document.Reading;
import io.planwerk.domain.people.Acknowledgement;
import io.planwerk.domain.people.AcknowledgementEntry;
import io.planwerk.domain.people.AcknowledgementId;
import io.planwerk.domain.people.Involvement;
import io.planwerk.domain.people.Reminder;
import io.planwerk.domain.people.Standing;
import io.planwerk.domain.shared.EntityId.GuidelineId;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy asks of people: who acknowledges which guideline, whom to remind, and which
 * department is involved when. All of it speaks of the newest revision. Days are those of the
 * strategy's time zone, in UTC where it names none.
 */
public interface StrategyPeople {

  /**
   * How everybody stands to a guideline.
   *
   * @param revision the revision of the strategy that it speaks of
   * @param units the same by department
   */
  record Shown(int revision, Standing standing, List<Standing.UnitCounts> units) {
    public Shown {
      units = List.copyOf(units);
    }
  }

  /**
   * Whom to remind.
   *
   * @param on the day
   */
  record Reminders(int revision, LocalDate on, List<Reminder> reminders) {
    public Reminders {
      reminders = List.copyOf(reminders);
    }
  }

  /** Who is involved when. */
  record Involved(int revision, Involvement involvement) {}

  /**
   * @param on the day; today where absent
   */
  Outcome<Shown> standing(
      Actor actor, StrategyId id, GuidelineId guideline, @Nullable LocalDate on);

  /**
   * Notes acknowledgements, all or none.
   *
   * @param entries one for each, read from what was handed in; what couldn't be read is told
   *     together with what doesn't fit
   * @return every fault with a pointer that begins with the number of its entry, from 0
   */
  Outcome<List<Acknowledgement>> note(
      Actor actor,
      StrategyId id,
      GuidelineId guideline,
      List<Reading<AcknowledgementEntry>> entries);

  Outcome<Acknowledgement> read(
      Actor actor, StrategyId id, GuidelineId guideline, AcknowledgementId acknowledgement);

  /**
   * Takes an acknowledgement back that was noted by mistake.
   *
   * @param reason why; kept with it
   */
  Outcome<Acknowledgement> takeBack(
      Actor actor,
      StrategyId id,
      GuidelineId guideline,
      AcknowledgementId acknowledgement,
      String reason);

  /**
   * @param on the day; today where absent
   */
  Outcome<Reminders> reminders(Actor actor, StrategyId id, @Nullable LocalDate on);

  Outcome<Involved> involvement(Actor actor, StrategyId id);
}
