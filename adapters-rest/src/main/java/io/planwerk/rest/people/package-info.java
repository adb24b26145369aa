/** Routes that tell who knows which guideline, whom to remind, and who is involved when. */
@NullMarked
package io.planwerk.rest.people;

import org.jspecify.annotations.NullMarked;
