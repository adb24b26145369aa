/** How the company deals with what is said: who takes care of it, and how soon it is answered. */
@NullMarked
package io.planwerk.domain.handling;

import org.jspecify.annotations.NullMarked;
