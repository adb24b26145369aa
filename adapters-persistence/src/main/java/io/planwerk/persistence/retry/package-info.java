/** Where the answers to repeatable requests are kept. */
@NullMarked
package io.planwerk.persistence.retry;

import org.jspecify.annotations.NullMarked;
