package app.jobbag.portal.web;

import app.jobbag.invoices.InvoiceReceived;
import app.jobbag.invoices.InvoicesForContacts;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.NotFound;
import app.jobbag.meetings.MinutesForContacts;
import app.jobbag.meetings.MinutesReceived;
import app.jobbag.meetings.invitations.AskedToMeet;
import app.jobbag.meetings.invitations.InvitationLinks;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.scope.Scope;
import app.jobbag.portal.PortalContact;
import app.jobbag.signoffs.ContactSigning;
import app.jobbag.signoffs.PortalItem;
import app.jobbag.weekly.WeeklyForContacts;
import app.jobbag.weekly.WeeklyReceived;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the contact's pages together from what each module has for the contact, each in one read transaction. */
@Component
class ForYouPage {
    private static final int GLANCE = 5;
    private static final int PAGE = 30;
    private static final int UPCOMING = 20;

    private final ContactSigning signing;
    private final MinutesForContacts minutes;
    private final InvoicesForContacts invoices;
    private final WeeklyForContacts reports;
    private final Upcoming upcoming;

    ForYouPage(
            ContactSigning signing,
            MinutesForContacts minutes,
            InvoicesForContacts invoices,
            WeeklyForContacts reports,
            Upcoming upcoming) {
        this.signing = signing;
        this.minutes = minutes;
        this.invoices = invoices;
        this.reports = reports;
        this.upcoming = upcoming;
    }

    /** Meetings to come, from now on. */
    @Component("forYouUpcoming")
    record Upcoming(InvitationLinks meetings, Clock clock) {}

    /** To sign, and the newest of the rest. */
    @Transactional(readOnly = true)
    public void show(PortalContact who, Model model) {
        requirePresence(who);
        Later<List<AskedToMeet>> toMeet = upcoming.meetings().upcoming(who.contactId(), UPCOMING);
        Later<List<WeeklyReceived>> told = reports.of(who.contactId(), Bookmark.read(null), GLANCE + 1);
        List<PortalItem> items = signing.items(who.contactId(), GLANCE + 1);
        List<ReadingRow> reading = together(
                items.stream().filter(each -> !each.isAsked()).toList(),
                minutes.of(who.contactId(), Bookmark.read(null), GLANCE + 1),
                told.get());
        model.addAttribute("asked", items.stream().filter(PortalItem::isAsked).toList());
        model.addAttribute("reading", first(reading, GLANCE, "reading", ReadingRow::place, model));
        if (invoices.mayBeSeen()) {
            List<InvoiceReceived> issued = invoices.of(who.clientId(), Bookmark.read(null), GLANCE + 1);
            model.addAttribute("invoices", first(issued, GLANCE, "invoices", InvoiceReceived::place, model));
        }
        model.addAttribute("upcoming", toMeet.get());
        model.addAttribute("now", upcoming.clock().instant());
    }

    @Transactional(readOnly = true)
    public void reading(PortalContact who, @Nullable String from, Model model) {
        requirePresence(who);
        Bookmark start = Bookmark.read(from);
        Later<List<WeeklyReceived>> told = reports.of(who.contactId(), start, PAGE + 1);
        List<ReadingRow> rows = together(
                signing.earlier(who.contactId(), start, PAGE + 1),
                minutes.of(who.contactId(), start, PAGE + 1),
                told.get());
        model.addAttribute("reading", first(rows, PAGE, "reading", ReadingRow::place, model));
        model.addAttribute("from", from);
    }

    @Transactional(readOnly = true)
    public void invoices(PortalContact who, @Nullable String from, Model model) {
        requirePresence(who);
        List<InvoiceReceived> rows = invoices.of(who.clientId(), Bookmark.read(from), PAGE + 1);
        model.addAttribute("invoices", first(rows, PAGE, "invoices", InvoiceReceived::place, model));
        model.addAttribute("from", from);
    }

    private static List<ReadingRow> together(
            List<PortalItem> signed, List<MinutesReceived> minutes, List<WeeklyReceived> reports) {
        return Stream.of(
                        signed.stream().map(ReadingRow::of),
                        minutes.stream().map(ReadingRow::of),
                        reports.stream().map(ReadingRow::of))
                .flatMap(rows -> rows)
                .sorted(ReadingRow.NEWEST_FIRST)
                .toList();
    }

    /** The agency may have shut the portal to the contact since the code was typed: the scope knows. */
    private static void requirePresence(PortalContact who) {
        if (!Scope.current().onTeam(who.client())) {
            throw new NotFound();
        }
    }

    /** So many of them; the model's {@code <name>Next} is where the rest begins. */
    private static <T> List<T> first(List<T> rows, int most, String name, Function<T, Bookmark> place, Model model) {
        if (rows.size() <= most) {
            return rows;
        }
        model.addAttribute(name + "Next", place.apply(rows.get(most - 1)).toString());
        return rows.subList(0, most);
    }
}
