/** How people sign in, and stay signed in. */
@NullMarked
package io.planwerk.application.identity;

import org.jspecify.annotations.NullMarked;
