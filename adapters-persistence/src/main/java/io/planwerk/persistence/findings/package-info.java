/** Findings in databases and in memory. */
@NullMarked
package io.planwerk.persistence.findings;

import org.jspecify.annotations.NullMarked;
