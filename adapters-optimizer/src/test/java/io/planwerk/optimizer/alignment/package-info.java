/** Alignments of strategies that are made for a test, solved by the real solver. */
@NullMarked
package io.planwerk.optimizer.alignment;

import org.jspecify.annotations.NullMarked;
