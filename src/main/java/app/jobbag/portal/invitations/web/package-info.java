/** The agency's page about a contact's portal. */
@NullMarked
package app.jobbag.portal.invitations.web;

import org.jspecify.annotations.NullMarked;
