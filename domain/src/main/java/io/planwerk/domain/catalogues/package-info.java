/** Ready-made figures, skills, networks and legal duties that strategies start from. */
@NullMarked
package io.planwerk.domain.catalogues;

import org.jspecify.annotations.NullMarked;
