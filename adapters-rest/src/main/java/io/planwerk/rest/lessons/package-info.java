/** The route that shows a strategy what was learnt before. */
@NullMarked
package io.planwerk.rest.lessons;

import org.jspecify.annotations.NullMarked;
