package io.planwerk.domain.crisis;

import io.planwerk.domain.shared.EntityId.PersonId;
import io.planwerk.domain.shared.EntityId.StatementId;
import io.planwerk.domain.shared.Language;
import io.planwerk.domain.shared.Name;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text written in quiet times for a scenario that can be foreseen, so that approval does not cost
 * the first hour.
 *
 * @param id names this statement in the document
 * @param name what the team finds it by
 * @param scenario case for which it is meant
 * @param text wording, with gaps for what only the case will show
 * @param language language of the wording
 * @param approvedBy role that approved the wording
 * @param approvedOn day of approval; absent while there is none
 */
public record PreparedStatement(
    StatementId id,
    Name name,
    @Nullable String scenario,
    @Nullable String text,
    @Nullable Language language,
    @Nullable PersonId approvedBy,
    @Nullable LocalDate approvedOn) {}
