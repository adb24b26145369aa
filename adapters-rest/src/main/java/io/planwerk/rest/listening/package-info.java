/** What is said about a company, over HTTP. */
@NullMarked
package io.planwerk.rest.listening;

import org.jspecify.annotations.NullMarked;
