/** Puts the modules together and starts them from the command line. */
@NullMarked
package io.planwerk;

import org.jspecify.annotations.NullMarked;
