/** Every socket to the outside, side by side: what the use cases need and adapters provide. */
@NullMarked
package io.planwerk.application.port;

import org.jspecify.annotations.NullMarked;
