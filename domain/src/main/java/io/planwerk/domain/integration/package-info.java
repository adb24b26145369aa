/**
 * How social media is tied into the business: support, products, systems, and where findings go.
 */
@NullMarked
package io.planwerk.domain.integration;

import org.jspecify.annotations.NullMarked;
