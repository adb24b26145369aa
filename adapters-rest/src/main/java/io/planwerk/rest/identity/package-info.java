/** How people sign in with a browser, and where they are signed in. */
@NullMarked
package io.planwerk.rest.identity;

import org.jspecify.annotations.NullMarked;
