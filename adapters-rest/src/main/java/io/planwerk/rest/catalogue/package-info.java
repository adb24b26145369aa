/** Routes to the lists that strategies start from. */
@NullMarked
package io.planwerk.rest.catalogue;

import org.jspecify.annotations.NullMarked;
