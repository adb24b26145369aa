/** What all strategies of an agency come to together. */
@NullMarked
package io.planwerk.domain.portfolio;

import org.jspecify.annotations.NullMarked;
