/** Where it is kept what happened in incidents. */
@NullMarked
package io.planwerk.persistence.incidents;

import org.jspecify.annotations.NullMarked;
