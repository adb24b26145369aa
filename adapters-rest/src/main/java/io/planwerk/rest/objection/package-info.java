/** Routes that answer what is said against a strategy. */
@NullMarked
package io.planwerk.rest.objection;

import org.jspecify.annotations.NullMarked;
