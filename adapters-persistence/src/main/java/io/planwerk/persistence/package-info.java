/** Where everything is kept: the choice between memory and a database. */
@NullMarked
package io.planwerk.persistence;

import org.jspecify.annotations.NullMarked;
