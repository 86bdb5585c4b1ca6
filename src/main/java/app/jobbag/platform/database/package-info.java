/**
 * Where the database comes from: the server that was given, or an embedded PostgreSQL beside this process when none was.
 * Knows nobody and is known by nobody; everything here reaches the rest as Spring Boot's connection details.
 */
@NullMarked
package app.jobbag.platform.database;

import org.jspecify.annotations.NullMarked;
