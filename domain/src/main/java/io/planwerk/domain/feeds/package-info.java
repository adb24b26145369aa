/** Feeds that are pulled for the monitoring: how often, and how they stand. */
@NullMarked
package io.planwerk.domain.feeds;

import org.jspecify.annotations.NullMarked;
