@NullMarked
package app.jobbag.proofpacks.web;

import org.jspecify.annotations.NullMarked;
