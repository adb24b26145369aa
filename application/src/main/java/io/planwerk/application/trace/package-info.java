/** Who did what: kept with every change, and shown to owners. */
@NullMarked
package io.planwerk.application.trace;

import org.jspecify.annotations.NullMarked;
