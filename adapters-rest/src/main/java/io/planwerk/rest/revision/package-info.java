/** Routes of the history of a strategy: what was changed when, by whom and why. */
@NullMarked
package io.planwerk.rest.revision;

import org.jspecify.annotations.NullMarked;
