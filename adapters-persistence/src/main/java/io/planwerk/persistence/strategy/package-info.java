/** Where strategies and their histories are kept. */
@NullMarked
package io.planwerk.persistence.strategy;

import org.jspecify.annotations.NullMarked;
