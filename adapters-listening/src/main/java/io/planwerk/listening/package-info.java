/** Topics as stored queries, kept and asked by Lucene. */
@NullMarked
package io.planwerk.listening;

import org.jspecify.annotations.NullMarked;
