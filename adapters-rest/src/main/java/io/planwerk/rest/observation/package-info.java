/** Routes that take in what was observed, and tell it as series. */
@NullMarked
package io.planwerk.rest.observation;

import org.jspecify.annotations.NullMarked;
