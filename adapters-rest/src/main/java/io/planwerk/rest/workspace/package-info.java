/** Who may do what in a workspace. */
@NullMarked
package io.planwerk.rest.workspace;

import org.jspecify.annotations.NullMarked;
