/** Keeping subscriptions and their messages. */
@NullMarked
package io.planwerk.persistence.supply;

import org.jspecify.annotations.NullMarked;
