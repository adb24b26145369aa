/** Keeping the feeds that are pulled. */
@NullMarked
package io.planwerk.persistence.feeds;

import org.jspecify.annotations.NullMarked;
