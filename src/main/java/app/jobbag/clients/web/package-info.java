@NullMarked
package app.jobbag.clients.web;

import org.jspecify.annotations.NullMarked;
