package io.planwerk.domain.lifecycle;

import io.planwerk.domain.assessment.Assessment;
import io.planwerk.domain.strategy.Strategy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What gates look at.
 *
 * @param strategy its newest revision
 * @param today the day it is
 * @param life what happened so far
 * @param assessment what is to be said of it
 * @param misalignment why its goals can't be taken for aligned with its resources; absent when they
 *     are
 * @param support who signed it off
 */
public record Dossier(
    Strategy strategy,
    LocalDate today,
    Life life,
    Assessment assessment,
    @Nullable Unmet misalignment,
    Support support) {}
