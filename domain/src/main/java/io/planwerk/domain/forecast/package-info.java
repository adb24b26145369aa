/** How a figure goes on from what was seen of it, and how sure that is. */
@NullMarked
package io.planwerk.domain.forecast;

import org.jspecify.annotations.NullMarked;
