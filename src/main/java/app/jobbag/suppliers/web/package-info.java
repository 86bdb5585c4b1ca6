/** Pages of suppliers: list, card, people, where they are paid to. */
@NullMarked
package app.jobbag.suppliers.web;

import org.jspecify.annotations.NullMarked;
