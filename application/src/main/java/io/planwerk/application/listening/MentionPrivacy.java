package io.planwerk.application.listening;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.mentions.ErasureEntry;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.shared.StrategyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Forgets people, and hands out what was said without telling by whom. */
public interface MentionPrivacy {

  /**
   * A mention without what would tell who wrote it.
   *
   * @param author pseudonym of the author; the same for the same one within a network
   * @param thread pseudonym of the conversation
   * @param text without users, addresses, telephone numbers and the author's name
   */
  record Veiled(Mention mention, @Nullable String author, @Nullable String thread, String text) {}

  /**
   * Erases what a person said, with all that hangs on it but the sums, and doesn't take that person
   * in again.
   */
  Outcome<Erasure> erase(Actor actor, StrategyId id, ErasureEntry entry);

  /** What was erased on request, the first one first. */
  Outcome<List<Erasure>> erasures(Actor actor, StrategyId id);

  /**
   * Mentions without those who wrote them, the latest first.
   *
   * @param from first day, in the time zone of the strategy
   * @param to last day
   */
  Outcome<Page<Veiled>> export(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Page.Request page);
}
