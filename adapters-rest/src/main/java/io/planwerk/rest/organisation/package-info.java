/** Routes of the organisations whose strategies are built. */
@NullMarked
package io.planwerk.rest.organisation;

import org.jspecify.annotations.NullMarked;
