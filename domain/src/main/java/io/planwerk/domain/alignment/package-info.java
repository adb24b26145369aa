/** Whether goals and resources fit: the model, and the answers that are read off its solutions. */
@NullMarked
package io.planwerk.domain.alignment;

import org.jspecify.annotations.NullMarked;
