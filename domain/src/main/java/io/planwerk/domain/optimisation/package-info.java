/** Linear programs with some whole-numbered columns: how they are put together, checked, told. */
@NullMarked
package io.planwerk.domain.optimisation;

import org.jspecify.annotations.NullMarked;
