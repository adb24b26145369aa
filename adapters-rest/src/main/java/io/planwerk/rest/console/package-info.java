/** The files of which the pages for people are made. */
@NullMarked
package io.planwerk.rest.console;

import org.jspecify.annotations.NullMarked;
