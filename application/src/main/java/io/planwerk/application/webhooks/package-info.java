/** Tells tools what happens. */
@NullMarked
package io.planwerk.application.webhooks;

import org.jspecify.annotations.NullMarked;
