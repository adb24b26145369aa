/** The strategy as a whole: all plan areas under one roof, and the format of its document. */
@NullMarked
package io.planwerk.domain.strategy;

import org.jspecify.annotations.NullMarked;
