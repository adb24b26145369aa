/** How a strategy goes from the first draft to its end: who signs it off, what lets it go on. */
@NullMarked
package io.planwerk.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
