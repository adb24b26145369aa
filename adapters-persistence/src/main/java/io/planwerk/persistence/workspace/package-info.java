/** Where organisations and tokens are kept. */
@NullMarked
package io.planwerk.persistence.workspace;

import org.jspecify.annotations.NullMarked;
