/** Incidents over HTTP. */
@NullMarked
package io.planwerk.rest.incidents;

import org.jspecify.annotations.NullMarked;
