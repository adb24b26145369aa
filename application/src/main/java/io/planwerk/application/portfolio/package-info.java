/** Looking at all strategies of an agency together. */
@NullMarked
package io.planwerk.application.portfolio;

import org.jspecify.annotations.NullMarked;
