/** Keeps webhooks and what is delivered to them. */
@NullMarked
package io.planwerk.persistence.webhooks;

import org.jspecify.annotations.NullMarked;
