/** What is done, what it takes and what it gives to the goals. */
@NullMarked
package io.planwerk.domain.measures;

import org.jspecify.annotations.NullMarked;
