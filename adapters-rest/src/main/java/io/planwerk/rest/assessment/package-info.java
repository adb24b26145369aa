/** Routes that tell what is wrong with a strategy. */
@NullMarked
package io.planwerk.rest.assessment;

import org.jspecify.annotations.NullMarked;
