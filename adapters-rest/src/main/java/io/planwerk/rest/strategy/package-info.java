/** Routes of strategies: whole documents, their sections and their entities. */
@NullMarked
package io.planwerk.rest.strategy;

import org.jspecify.annotations.NullMarked;
