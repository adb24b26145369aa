/** Routes that hold goals against resources, decide upon it, and try out what would be. */
@NullMarked
package io.planwerk.rest.alignment;

import org.jspecify.annotations.NullMarked;
