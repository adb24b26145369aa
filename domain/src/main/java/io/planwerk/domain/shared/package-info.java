/** The shared kernel: ids, units and refusals that every area speaks. */
@NullMarked
package io.planwerk.domain.shared;

import org.jspecify.annotations.NullMarked;
