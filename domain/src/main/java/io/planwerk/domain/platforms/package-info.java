/** Where the company is present, on whose ground, and what that risks. */
@NullMarked
package io.planwerk.domain.platforms;

import org.jspecify.annotations.NullMarked;
