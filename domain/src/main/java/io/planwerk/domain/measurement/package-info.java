/** Which figures show success, how they lead to one another, and what was reported. */
@NullMarked
package io.planwerk.domain.measurement;

import org.jspecify.annotations.NullMarked;
