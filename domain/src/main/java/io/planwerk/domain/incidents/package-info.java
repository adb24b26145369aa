/**
 * What happens when criticism swells: who is told, what is done and said, how it ended, and what
 * was learnt from it.
 */
@NullMarked
package io.planwerk.domain.incidents;

import org.jspecify.annotations.NullMarked;
