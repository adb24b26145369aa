/** In which stages the strategy is launched, what opens and closes each, and what was learnt. */
@NullMarked
package io.planwerk.domain.roadmap;

import org.jspecify.annotations.NullMarked;
