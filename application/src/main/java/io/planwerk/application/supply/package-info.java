/** Telling subscribers what is said. */
@NullMarked
package io.planwerk.application.supply;

import org.jspecify.annotations.NullMarked;
