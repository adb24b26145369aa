/**
 * A document as a tree of plain values: read into records with all faults at once, written back,
 * patched, compared.
 *
 * <p>A tree consists of {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code
 * BigDecimal}, {@code Boolean} and null, the six kinds of JSON; nobody changes a tree once it is
 * handed on.
 */
@NullMarked
package io.planwerk.domain.document;

import org.jspecify.annotations.NullMarked;
