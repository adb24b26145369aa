/** What came of a strategy: its impact chain, its return, and whether reports say so. */
@NullMarked
package io.planwerk.application.impact;

import org.jspecify.annotations.NullMarked;
