/** Where strategies and observations are kept. */
@NullMarked
package io.planwerk.persistence;

import org.jspecify.annotations.NullMarked;
