/** Sentences said against social media: what stands behind them, and what the strategy answers. */
@NullMarked
package io.planwerk.domain.objections;

import org.jspecify.annotations.NullMarked;
