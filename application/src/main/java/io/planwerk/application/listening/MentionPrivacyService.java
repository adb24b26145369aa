package io.planwerk.application.listening;

import io.planwerk.application.Outcome;
import io.planwerk.application.Page;
import io.planwerk.application.port.Erasures;
import io.planwerk.application.port.Mentions;
import io.planwerk.application.port.Secrets;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Transactions;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.mentions.Erasure;
import io.planwerk.domain.mentions.ErasureEntry;
import io.planwerk.domain.mentions.Mention;
import io.planwerk.domain.mentions.MentionFilter;
import io.planwerk.domain.mentions.Pseudonyms;
import io.planwerk.domain.shared.StrategyId;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Forgets people in the port {@link Mentions}. */
public final class MentionPrivacyService implements MentionPrivacy {
  private final Listening listening;
  private final Strategies strategies;
  private final Mentions mentions;
  private final Erasures erasures;
  private final Set<Erasing> erasing;
  private final Secrets secrets;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public MentionPrivacyService(
      Listening listening,
      Strategies strategies,
      Mentions mentions,
      Erasures erasures,
      Set<Erasing> erasing,
      Secrets secrets,
      Transactions transactions,
      InstantSource clock) {
    this.listening = listening;
    this.strategies = strategies;
    this.mentions = mentions;
    this.erasures = erasures;
    this.erasing = Set.copyOf(erasing);
    this.secrets = secrets;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome<Erasure> erase(Actor actor, StrategyId id, ErasureEntry entry) {
    String fresh = secrets.next();
    return transactions.inOne(
        () -> {
          if (!mentions.hold(actor.workspace(), id)) {
            return missing(actor, id);
          }
          String key = erasures.key(actor.workspace(), id, fresh);
          int erased =
              mentions.erase(
                  actor.workspace(), id, Pseudonyms.normal(entry.author()), entry.network());
          erasing.forEach(
              other ->
                  other.erase(
                      actor.workspace(), id, Pseudonyms.normal(entry.author()), entry.network()));
          Erasure erasure =
              new Erasure(
                  erasures.of(actor.workspace(), id).size() + 1,
                  new Pseudonyms(key).of(entry.network(), entry.author()),
                  clock.instant().truncatedTo(ChronoUnit.MILLIS),
                  actor.name(),
                  entry.reason(),
                  erased);
          erasures.add(actor.workspace(), id, erasure);
          return new Outcome.Done<>(erasure);
        });
  }

  private <T> Outcome<T> missing(Actor actor, StrategyId id) {
    return Outcome.missing(strategies.removal(actor.workspace(), id));
  }

  @Override
  public Outcome<List<Erasure>> erasures(Actor actor, StrategyId id) {
    return strategies.revisionOf(actor.workspace(), id).isEmpty()
        ? missing(actor, id)
        : new Outcome.Done<>(erasures.of(actor.workspace(), id));
  }

  @Override
  public Outcome<Page<Veiled>> export(
      Actor actor,
      StrategyId id,
      MentionFilter filter,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Page.Request page) {
    return listening
        .list(actor, id, filter, false, from, to, page)
        .map(
            found -> {
              Pseudonyms pseudonyms =
                  new Pseudonyms(erasures.key(actor.workspace(), id, secrets.next()));
              return new Page<>(
                  found.items().stream().map(shown -> veiled(shown.mention(), pseudonyms)).toList(),
                  found.next());
            });
  }

  private static Veiled veiled(Mention one, Pseudonyms pseudonyms) {
    String author = one.entry().author();
    String thread = one.entry().thread();
    return new Veiled(
        one,
        author == null ? null : pseudonyms.of(one.entry().network(), author),
        thread == null ? null : pseudonyms.of(one.entry().network(), thread),
        pseudonyms.scrubbed(one.entry().text(), author));
  }
}
