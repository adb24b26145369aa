package io.planwerk.rest.booklet;

import io.planwerk.application.alignment.StrategyAlignment;
import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.scorecard.Scorecard;
import io.planwerk.domain.strategy.Revision;
import io.planwerk.domain.strategy.StrategyDocument;
import io.planwerk.domain.workspace.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * All that a document about a strategy tells.
 *
 * @param alignment the newest one; absent where there is none, or an earlier revision is told
 * @param scorecard how the goals stand; absent where an earlier revision is told
 */
record Dossier(
    Organisation organisation,
    StrategyDocument document,
    Revision revision,
    Assessment assessment,
    StrategyAlignment.@Nullable Shown alignment,
    @Nullable Scorecard scorecard) {}
