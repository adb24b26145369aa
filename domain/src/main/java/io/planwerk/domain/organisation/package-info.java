/**
 * Who is in charge and takes part, and what the strategy asks of people: guidelines, training,
 * change, law, objections.
 */
@NullMarked
package io.planwerk.domain.organisation;

import org.jspecify.annotations.NullMarked;
