/** What the server calls by itself: other servers on the web. */
@NullMarked
package io.planwerk.web;

import org.jspecify.annotations.NullMarked;
