/** Foreign files become rows of text, within limits: whatever they hold, the worst is that they are refused. */
@NullMarked
package app.jobbag.imports.sheets;

import org.jspecify.annotations.NullMarked;
