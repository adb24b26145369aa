package io.planwerk.domain.objections;

import io.planwerk.domain.organisation.StumblingBlock;
import io.planwerk.domain.strategy.Strategy;
import java.util.List;

/**
 * What a strategy has to say on a stumbling block. Each sentence is built from what the strategy
 * states; nothing is added.
 *
 * @param block the stumbling block
 * @param evidenceFor what shows that the objection is right
 * @param evidenceAgainst what shows that it isn't
 * @param arguments what can be replied
 * @param missing what the strategy doesn't state, and where to put it
 */
public record ObjectionAnswer(
    StumblingBlock block,
    List<Statement> evidenceFor,
    List<Statement> evidenceAgainst,
    List<Statement> arguments,
    List<Statement> missing) {
  public ObjectionAnswer {
    evidenceFor = List.copyOf(evidenceFor);
    evidenceAgainst = List.copyOf(evidenceAgainst);
    arguments = List.copyOf(arguments);
    missing = List.copyOf(missing);
  }

  /** What the strategy has to say on the stumbling block. */
  public static ObjectionAnswer to(StumblingBlock block, Strategy strategy) {
    Speech speech = new Speech();
    switch (block) {
      case BUDGET_AND_RESOURCES -> new BudgetAnswer(strategy, speech).speak();
      case RETURN_ON_INVESTMENT -> new ReturnAnswer(strategy, speech).speak();
      case IT_SHALL_DO_IT -> new TechnologyAnswer(strategy, speech).speak();
      case LEGAL_DOUBTS -> new LegalAnswer(strategy, speech).speak();
      case CULTURE_AND_CHANGE -> new CultureAnswer(strategy, speech).speak();
    }
    return speech.on(block);
  }
}
