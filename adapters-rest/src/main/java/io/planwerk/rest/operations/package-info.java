/** Whether the server is well: health and metrics. */
@NullMarked
package io.planwerk.rest.operations;

import org.jspecify.annotations.NullMarked;
