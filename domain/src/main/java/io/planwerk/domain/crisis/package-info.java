/**
 * How the company notices that criticism turns into a crisis, who then does what, and how this is
 * practised.
 */
@NullMarked
package io.planwerk.domain.crisis;

import org.jspecify.annotations.NullMarked;
