/** What a strategy costs and what it brings in, with what is measured and what is assumed apart. */
@NullMarked
package io.planwerk.domain.returns;

import org.jspecify.annotations.NullMarked;
