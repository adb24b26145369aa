/** Routes that tell what came of a strategy: its impact chain, its return, and its reports. */
@NullMarked
package io.planwerk.rest.impact;

import org.jspecify.annotations.NullMarked;
