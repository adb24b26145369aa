package io.planwerk.domain.platforms;

import io.planwerk.domain.shared.EntityId.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How access to an account is protected against theft, against former colleagues and against
 * forgetting.
 *
 * @param twoFactor whether logging in takes a second factor beside the password
 * @param personalLoginsOnly whether everybody uses a login of their own, so that no password is
 *     shared
 * @param accessRule who gets access, who grants it and how it ends when somebody leaves
 * @param recoveryContact person who can get the account back when access is lost
 * @param accessReviewedOn day on which the list of people with access was last checked
 */
public record AccountSecurity(
    @Nullable Boolean twoFactor,
    @Nullable Boolean personalLoginsOnly,
    @Nullable String accessRule,
    @Nullable PersonId recoveryContact,
    @Nullable LocalDate accessReviewedOn) {}
