/** What a company adds to the strategy of its own: further fields and rules. */
@NullMarked
package io.planwerk.domain.components;

import org.jspecify.annotations.NullMarked;
