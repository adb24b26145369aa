/** What the stages of an organisation's strategies taught, brought to where it applies again. */
@NullMarked
package io.planwerk.domain.lessons;

import org.jspecify.annotations.NullMarked;
