/** What users can do with a strategy, one use case interface per area. */
@NullMarked
package io.planwerk.application;

import org.jspecify.annotations.NullMarked;
