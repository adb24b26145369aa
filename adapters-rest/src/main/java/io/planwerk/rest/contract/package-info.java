/** What the API promises: its OpenAPI document, pages that show it, and the words it uses. */
@NullMarked
package io.planwerk.rest.contract;

import org.jspecify.annotations.NullMarked;
