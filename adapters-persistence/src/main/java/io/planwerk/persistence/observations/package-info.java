/** Where it is kept what was observed of the figures of strategies. */
@NullMarked
package io.planwerk.persistence.observations;

import org.jspecify.annotations.NullMarked;
