/** Tools that are told what happens, by calls that they can verify. */
@NullMarked
package io.planwerk.domain.webhooks;

import org.jspecify.annotations.NullMarked;
