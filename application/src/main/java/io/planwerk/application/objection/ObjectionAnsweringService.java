package io.planwerk.application.objection;

import io.planwerk.application.Outcome;
import io.planwerk.application.port.Strategies;
import io.planwerk.application.port.Strategies.Saved;
import io.planwerk.application.workspace.Actor;
import io.planwerk.domain.objections.Classification;
import io.planwerk.domain.objections.ObjectionAnswer;
import io.planwerk.domain.objections.ObjectionClassifier;
import io.planwerk.domain.organisation.HeardObjection;
import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.shared.StrategyId;
import io.planwerk.domain.shared.Tongue;
import io.planwerk.domain.strategy.Strategy;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers with the strategies of the port {@link Strategies}. */
public final class ObjectionAnsweringService implements ObjectionAnswering {
  private final Strategies strategies;

  @Inject
  public ObjectionAnsweringService(Strategies strategies) {
    this.strategies = strategies;
  }

  @Override
  public Outcome<Answered> answer(
      Actor actor, StrategyId id, String sentence, @Nullable Tongue tongue) {
    return with(
        actor,
        id,
        null,
        saved -> {
          Classification found = ObjectionClassifier.shipped().classify(sentence, tongue);
          return new Answered(
              found, answer(found.block(), saved.document().strategy()), saved.revision());
        });
  }

  @Override
  public Outcome<Heard> heard(Actor actor, StrategyId id, @Nullable Integer revision) {
    return with(
        actor,
        id,
        revision,
        saved -> {
          Strategy strategy = saved.document().strategy();
          return new Heard(
              strategy.organisation().objections().stream()
                  .map(objection -> line(objection, strategy))
                  .toList(),
              saved.revision());
        });
  }

  private static Line line(HeardObjection objection, Strategy strategy) {
    Classification suggestion = ObjectionClassifier.shipped().classify(objection.sentence(), null);
    return new Line(
        objection,
        suggestion,
        answer(objection.block() == null ? suggestion.block() : objection.block(), strategy));
  }

  private static @Nullable ObjectionAnswer answer(
      @Nullable StumblingBlock block, Strategy strategy) {
    return block == null ? null : ObjectionAnswer.to(block, strategy);
  }

  private <T> Outcome<T> with(
      Actor actor, StrategyId id, @Nullable Integer revision, Function<Saved, T> use) {
    Optional<Saved> saved =
        revision == null
            ? strategies.find(actor.workspace(), id)
            : strategies
                .at(actor.workspace(), id, revision)
                .map(document -> new Saved(document, revision));
    return saved
        .<Outcome<T>>map(found -> new Outcome.Done<>(use.apply(found)))
        .orElseGet(
            () ->
                revision == null
                    ? Outcome.missing(strategies.removal(actor.workspace(), id))
                    : new Outcome.NotFound<>());
  }
}
