/** Who may come in, and whose data it is. */
@NullMarked
package io.planwerk.application.workspace;

import org.jspecify.annotations.NullMarked;
