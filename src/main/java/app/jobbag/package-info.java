@NullMarked
package app.jobbag;

import org.jspecify.annotations.NullMarked;
