/**
 * Building a strategy: reading and changing its document as a whole, by section and by entity, and
 * its history.
 */
@NullMarked
package io.planwerk.application.strategy;

import org.jspecify.annotations.NullMarked;
