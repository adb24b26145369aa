/** Whether figures move one another as the impact chain of the strategy claims. */
@NullMarked
package io.planwerk.domain.impact;

import org.jspecify.annotations.NullMarked;
