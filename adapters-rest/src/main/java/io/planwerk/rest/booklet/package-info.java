/** A strategy as a document for people who weren't there: read on a screen, or printed. */
@NullMarked
package io.planwerk.rest.booklet;

import org.jspecify.annotations.NullMarked;
