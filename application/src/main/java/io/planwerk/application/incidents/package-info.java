/** Leads incidents from the first sign to the review. */
@NullMarked
package io.planwerk.application.incidents;

import org.jspecify.annotations.NullMarked;
