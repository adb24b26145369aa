/** Handing on what listening taught, and telling what came of it. */
@NullMarked
package io.planwerk.application.findings;

import org.jspecify.annotations.NullMarked;
