/**
 * One box over everything the person may see, by number, name, text and what files say. Reads the tables of all modules in
 * the person's own scope; nobody knows it.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "staff", "clients :: guard", "files"})
@NullMarked
package app.jobbag.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
