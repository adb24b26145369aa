/** What all ways of keeping things have in common. */
@NullMarked
package io.planwerk.persistence.shared;

import org.jspecify.annotations.NullMarked;
