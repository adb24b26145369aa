/** Pulling feeds for the monitoring. */
@NullMarked
package io.planwerk.application.feeds;

import org.jspecify.annotations.NullMarked;
