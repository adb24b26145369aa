/** What the company can put in: people, partners, know-how and money. */
@NullMarked
package io.planwerk.domain.resources;

import org.jspecify.annotations.NullMarked;
