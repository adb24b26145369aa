/** Taking care of what is said. */
@NullMarked
package io.planwerk.application.handling;

import org.jspecify.annotations.NullMarked;
