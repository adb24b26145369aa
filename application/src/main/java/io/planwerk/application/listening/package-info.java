/** Taking in what is said about a company, and telling it. */
@NullMarked
package io.planwerk.application.listening;

import org.jspecify.annotations.NullMarked;
