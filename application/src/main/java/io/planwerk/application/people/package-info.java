/** Acknowledging guidelines, reminding people of it, and looking at who is involved when. */
@NullMarked
package io.planwerk.application.people;

import org.jspecify.annotations.NullMarked;
