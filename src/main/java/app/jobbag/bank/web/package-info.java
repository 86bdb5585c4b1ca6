@NullMarked
package app.jobbag.bank.web;

import org.jspecify.annotations.NullMarked;
