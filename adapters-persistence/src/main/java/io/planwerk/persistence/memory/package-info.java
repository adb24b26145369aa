/** Keeping things in the memory of one process, with transactions. */
@NullMarked
package io.planwerk.persistence.memory;

import org.jspecify.annotations.NullMarked;
