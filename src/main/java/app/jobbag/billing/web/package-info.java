@NullMarked
package app.jobbag.billing.web;

import org.jspecify.annotations.NullMarked;
