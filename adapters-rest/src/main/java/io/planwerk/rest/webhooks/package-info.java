/** Tools that are told what happens. */
@NullMarked
package io.planwerk.rest.webhooks;

import org.jspecify.annotations.NullMarked;
