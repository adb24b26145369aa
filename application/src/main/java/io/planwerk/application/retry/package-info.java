/** Carrying out a repeated request only once. */
@NullMarked
package io.planwerk.application.retry;

import org.jspecify.annotations.NullMarked;
