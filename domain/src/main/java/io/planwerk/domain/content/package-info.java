/**
 * What is published: themes that answer needs, in which formats and how often, internally too, and
 * the brand's rules for it.
 */
@NullMarked
package io.planwerk.domain.content;

import org.jspecify.annotations.NullMarked;
