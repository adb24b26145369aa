/** Tells a storm of criticism from what is usual, from how much is said where and in which tone. */
@NullMarked
package io.planwerk.domain.detection;

import org.jspecify.annotations.NullMarked;
