/** What is said about a company on the net. */
@NullMarked
package io.planwerk.domain.mentions;

import org.jspecify.annotations.NullMarked;
