/** What all routes have in common: requests, replies, problems, tags, pages and preferences. */
@NullMarked
package io.planwerk.rest.shared;

import org.jspecify.annotations.NullMarked;
