/**
 * How a community comes about and is cared for: steps, offers to take part, rules, roles, hours and
 * escalation.
 */
@NullMarked
package io.planwerk.domain.community;

import org.jspecify.annotations.NullMarked;
