/**
 * What else the company says and does in public, so that social media and everything else play
 * together.
 */
@NullMarked
package io.planwerk.domain.orchestration;

import org.jspecify.annotations.NullMarked;
