/** Answering what is said against a strategy. */
@NullMarked
package io.planwerk.application.objection;

import org.jspecify.annotations.NullMarked;
