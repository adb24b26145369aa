/**
 * What is wrong with a strategy, why it matters and what to do: rules, their findings and the views
 * on them.
 */
@NullMarked
package io.planwerk.domain.assessment;

import org.jspecify.annotations.NullMarked;
