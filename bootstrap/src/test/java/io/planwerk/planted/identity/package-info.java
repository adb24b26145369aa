/** Breaks the rules of the house, so that they are seen to bite. */
@NullMarked
package io.planwerk.planted.identity;

import org.jspecify.annotations.NullMarked;
