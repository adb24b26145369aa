/** Holding the published contract against the domain, its own examples and real traffic. */
@NullMarked
package io.planwerk.rest.contract;

import org.jspecify.annotations.NullMarked;
