/** Where alignments and what was decided upon them are kept. */
@NullMarked
package io.planwerk.persistence.alignment;

import org.jspecify.annotations.NullMarked;
