package app.jobbag.search.web;

import app.jobbag.search.Hit;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What one can begin or open by its name in the search box: pages that are not in the rail, and what is new. */
@Component
class Errands {
    private record Errand(String text, String url, Action action) {}

    private static final List<Errand> ALL = List.of(
            new Errand("clients.new.title", "/clients/new", Action.CLIENT_CREATE),
            new Errand("imports.index.title", "/imports", Action.CLIENT_IMPORT),
            new Errand("meetings.new.title", "/meetings/new", Action.MEETING_WRITE),
            new Errand("contactreports.new.title", "/contact-reports/new", Action.MEETING_WRITE),
            new Errand("instructions.new.title", "/instructions/new", Action.MEETING_WRITE),
            new Errand("workorders.new.title", "/workorders/new", Action.ORDER_WRITE),
            new Errand("payment-requests.new.title", "/payment-requests/new", Action.PAYMENT_REQUEST_WRITE),
            new Errand("people.new.title", "/people/new", Action.PEOPLE_MANAGE),
            new Errand("instructions.index.title", "/instructions", Action.MEETING_SEE),
            new Errand("meetings.action.index.title", "/action-items", Action.MEETING_SEE),
            new Errand("timesheets.day.title", "/time", Action.BOOKING_WRITE),
            new Errand("calls.index.title", "/calls", Action.CALL_LIST),
            new Errand("hospitality.summary.title", "/hospitality/summary", Action.HOSPITALITY_SEE),
            new Errand("trail.verify.title", "/trail", Action.TRAIL_VERIFY),
            new Errand("profile.title", "/profile", Action.OWN_DESK));

    private final AccessPolicy policy;
    private final MessageSource messages;

    Errands(AccessPolicy policy, MessageSource messages) {
        this.policy = policy;
        this.messages = messages;
    }

    /** By any part of its name in the reader's language. */
    List<Hit> find(SignedIn who, String asked) {
        Locale reader = LocaleContextHolder.getLocale();
        String wanted = plain(asked.strip());
        return wanted.isEmpty()
                ? List.of()
                : ALL.stream()
                        .filter(errand -> policy.mayUse(who, errand.action()))
                        .map(errand ->
                                new Hit(errand.url(), messages.getMessage(errand.text(), null, reader), null, false))
                        .filter(hit -> plain(hit.title()).contains(wanted))
                        .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
