/**
 * The people whom a strategy concerns: who knows which guideline, whom to remind, and whether the
 * departments were involved in time.
 */
@NullMarked
package io.planwerk.domain.people;

import org.jspecify.annotations.NullMarked;
