/** Steps of an alignment that need a real solver to be tried. */
@NullMarked
package io.planwerk.application.alignment;

import org.jspecify.annotations.NullMarked;
