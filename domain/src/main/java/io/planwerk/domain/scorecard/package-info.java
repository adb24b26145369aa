/** How far each goal has come, whether it is on its path, and where it will be when it is due. */
@NullMarked
package io.planwerk.domain.scorecard;

import org.jspecify.annotations.NullMarked;
