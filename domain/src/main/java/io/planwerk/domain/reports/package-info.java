/** Whether reports say what was observed. */
@NullMarked
package io.planwerk.domain.reports;

import org.jspecify.annotations.NullMarked;
