/** What is to be reached, by when, and how one would know. */
@NullMarked
package io.planwerk.domain.goals;

import org.jspecify.annotations.NullMarked;
