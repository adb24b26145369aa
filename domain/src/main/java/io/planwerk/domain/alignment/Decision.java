package io.planwerk.domain.alignment;

import io.planwerk.domain.alignment.Alignment.OptionKind;
import java.time.Instant;

/**
 * What somebody made of an alignment.
 *
 * @param option id of the option that was chosen
 * @param kind what kind of answer to the gap it is
 * @param fits whether goals and resources fit since, by the option's own word
 * @param reason why it was chosen
 * @param by who decided
 * @param at when, to the millisecond
 * @param revision the revision of the strategy that holds what was decided: the one made by the
 *     option's changes, or the one found where nothing was to be changed
 */
public record Decision(
    String option,
    OptionKind kind,
    boolean fits,
    String reason,
    String by,
    Instant at,
    int revision) {}
