/** What a post that was heard on the net says, and whether it was heard before. */
@NullMarked
package io.planwerk.domain.listening;

import org.jspecify.annotations.NullMarked;
