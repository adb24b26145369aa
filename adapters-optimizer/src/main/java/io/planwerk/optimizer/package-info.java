/** Linear programs and whole numbers, solved by HiGHS. */
@NullMarked
package io.planwerk.optimizer;

import org.jspecify.annotations.NullMarked;
