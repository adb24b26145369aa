/** Where it is kept what happened in the life of a strategy. */
@NullMarked
package io.planwerk.persistence.lifecycle;

import org.jspecify.annotations.NullMarked;
