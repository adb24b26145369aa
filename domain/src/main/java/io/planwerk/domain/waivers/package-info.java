/** What of the assessment somebody chose to put up with. */
@NullMarked
package io.planwerk.domain.waivers;

import org.jspecify.annotations.NullMarked;
