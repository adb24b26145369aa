/** Taking in what was observed while a strategy runs, and telling it as series. */
@NullMarked
package io.planwerk.application.observation;

import org.jspecify.annotations.NullMarked;
