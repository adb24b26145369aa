/** What listening taught, who got to know it, and what came of it. */
@NullMarked
package io.planwerk.domain.findings;

import org.jspecify.annotations.NullMarked;
