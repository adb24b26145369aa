/**
 * A relational database: connections, transactions, migrations, and how it is opened and closed.
 */
@NullMarked
package io.planwerk.persistence.database;

import org.jspecify.annotations.NullMarked;
