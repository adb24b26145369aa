/** Carrying everything away, and bringing it back. */
@NullMarked
package io.planwerk.application.archive;

import org.jspecify.annotations.NullMarked;
