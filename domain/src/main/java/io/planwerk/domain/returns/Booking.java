package io.planwerk.domain.returns;

import io.planwerk.domain.observations.Certainty;
import io.planwerk.domain.observations.Subject;
import io.planwerk.domain.shared.Month;
import java.math.BigDecimal;

/**
 * What work really took in a month.
 *
 * @param subject hours of a skill or money of a category, without reference
 * @param amount hours, or money in its currency
 */
record Booking(Month month, Subject.Booking subject, Certainty certainty, BigDecimal amount) {}
