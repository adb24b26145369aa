/** How the goals of a strategy stand, by what was observed of their figures. */
@NullMarked
package io.planwerk.application.scorecard;

import org.jspecify.annotations.NullMarked;
