/** Where it is kept who acknowledged which guideline. */
@NullMarked
package io.planwerk.persistence.people;

import org.jspecify.annotations.NullMarked;
