package io.planwerk.domain.organisation;

import io.planwerk.domain.shared.EntityId.ObjectionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was really said against social media in the company. Classified to one of the
 * five usual stumbling blocks, it shows which answer is needed.
 *
 * @param id names this objection in the document
 * @param sentence words as they were spoken
 * @param heardFrom who said it, as a function rather than a person's name
 * @param on day on which it was said
 * @param block obstacle that stands behind the words
 * @param answer what the company answers
 */
public record HeardObjection(
    ObjectionId id,
    String sentence,
    @Nullable String heardFrom,
    @Nullable LocalDate on,
    @Nullable StumblingBlock block,
    @Nullable String answer) {}
