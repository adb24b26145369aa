/** The JSON API: routes, and how domain values look on the wire. */
@NullMarked
package io.planwerk.rest;

import org.jspecify.annotations.NullMarked;
