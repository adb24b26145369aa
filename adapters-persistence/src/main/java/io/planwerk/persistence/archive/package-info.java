/** Archives: every table row by row, in a form that any database takes. */
@NullMarked
package io.planwerk.persistence.archive;

import org.jspecify.annotations.NullMarked;
