/** Who gets what of what is said, when, how dense and where. */
@NullMarked
package io.planwerk.domain.supply;

import org.jspecify.annotations.NullMarked;
