/** Holding goals against resources: whether they fit, and what to change if they don't. */
@NullMarked
package io.planwerk.application.alignment;

import org.jspecify.annotations.NullMarked;
