/** Feeds that are pulled, over HTTP. */
@NullMarked
package io.planwerk.rest.feeds;

import org.jspecify.annotations.NullMarked;
