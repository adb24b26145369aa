/** What was observed of the figures of a strategy while it runs, and how it adds up over time. */
@NullMarked
package io.planwerk.domain.observations;

import org.jspecify.annotations.NullMarked;
