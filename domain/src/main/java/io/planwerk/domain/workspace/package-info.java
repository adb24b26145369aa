/**
 * Whose data it is: the workspace of an agency or company, its organisations, and who may do what
 * there.
 */
@NullMarked
package io.planwerk.domain.workspace;

import org.jspecify.annotations.NullMarked;
