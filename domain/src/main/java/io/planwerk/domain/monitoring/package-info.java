/** What the company listens for, where, and who is told. */
@NullMarked
package io.planwerk.domain.monitoring;

import org.jspecify.annotations.NullMarked;
