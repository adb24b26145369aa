/** Alignments of real strategies, solved by the real solver. */
@NullMarked
package io.planwerk.alignment;

import org.jspecify.annotations.NullMarked;
