/** Values that every area speaks in: ids, months, money, shares and hours. */
@NullMarked
package io.planwerk.domain.shared;

import org.jspecify.annotations.NullMarked;
