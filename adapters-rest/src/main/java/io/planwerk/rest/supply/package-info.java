/** Routes of subscriptions and of what they were sent. */
@NullMarked
package io.planwerk.rest.supply;

import org.jspecify.annotations.NullMarked;
