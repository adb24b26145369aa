/** Routes that lead strategies through their lives: sign-offs, gates, stages of the launch. */
@NullMarked
package io.planwerk.rest.lifecycle;

import org.jspecify.annotations.NullMarked;
