/** Figures that are computed from other figures, and how. */
@NullMarked
package io.planwerk.domain.formulas;

import org.jspecify.annotations.NullMarked;
