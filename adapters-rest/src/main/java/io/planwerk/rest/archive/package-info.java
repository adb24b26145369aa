/** Carrying archives out and in. */
@NullMarked
package io.planwerk.rest.archive;

import org.jspecify.annotations.NullMarked;
