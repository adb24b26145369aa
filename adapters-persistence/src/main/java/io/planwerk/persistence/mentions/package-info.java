/** Mentions in databases and in memory. */
@NullMarked
package io.planwerk.persistence.mentions;

import org.jspecify.annotations.NullMarked;
