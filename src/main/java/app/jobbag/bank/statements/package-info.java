/** Reads what banks send: camt.053 and camt.054, MT940, CSV. Pure functions of bytes, within limits; nothing is stored here. */
@NullMarked
package app.jobbag.bank.statements;

import org.jspecify.annotations.NullMarked;
