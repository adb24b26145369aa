/** What becomes of archives, which hold everything that is kept. */
@NullMarked
package io.planwerk.domain.archive;

import org.jspecify.annotations.NullMarked;
