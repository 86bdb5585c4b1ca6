/**
 * Clients and contacts from the list that an agency has: CSV, XLSX or vCard, read, matched to columns, tried out, taken in,
 * taken back. Knows clients, whose services do the writing; nobody knows it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients"})
@NullMarked
package app.jobbag.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
