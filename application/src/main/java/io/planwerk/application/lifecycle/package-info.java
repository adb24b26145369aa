/** Leading a strategy through its life: sign-offs, gates, stages of the launch. */
@NullMarked
package io.planwerk.application.lifecycle;

import org.jspecify.annotations.NullMarked;
