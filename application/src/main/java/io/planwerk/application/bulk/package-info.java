/** What comes in by the thousand. */
@NullMarked
package io.planwerk.application.bulk;

import org.jspecify.annotations.NullMarked;
