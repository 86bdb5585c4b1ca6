/**
 * What the agency keeps as bytes: uploaded files, stored once by their SHA-256, and papers, the fixed documents that
 * leave a page as a tagged, archivable PDF. It knows clients, because every file belongs to one, and nothing above.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "staff", "operations", "clients"})
@NullMarked
package app.jobbag.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
