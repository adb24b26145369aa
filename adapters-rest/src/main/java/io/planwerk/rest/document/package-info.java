/** Documents as text: reading foreign JSON and YAML within limits, and writing both. */
@NullMarked
package io.planwerk.rest.document;

import org.jspecify.annotations.NullMarked;
