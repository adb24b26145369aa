/** All strategies of an agency together, over HTTP. */
@NullMarked
package io.planwerk.rest.portfolio;

import org.jspecify.annotations.NullMarked;
