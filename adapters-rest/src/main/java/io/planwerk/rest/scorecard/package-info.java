/** How the goals of a strategy stand, over HTTP. */
@NullMarked
package io.planwerk.rest.scorecard;

import org.jspecify.annotations.NullMarked;
