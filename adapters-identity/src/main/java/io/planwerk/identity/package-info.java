/** Proves who people are: by passwords, and by providers of OpenID Connect. */
@NullMarked
package io.planwerk.identity;

import org.jspecify.annotations.NullMarked;
