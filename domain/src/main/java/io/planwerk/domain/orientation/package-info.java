/** What social media could do for the company: vision, business areas, markets and competitors. */
@NullMarked
package io.planwerk.domain.orientation;

import org.jspecify.annotations.NullMarked;
