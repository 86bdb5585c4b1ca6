package app.jobbag.rights;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.test.web.servlet.MvcResult;

/** How odd input was answered: never with a failure, never with what was typed as if it were a template or markup. */
final class OddAnswers {
    static final String MARKUP = "<b id=odd> ${7777*7777} #{x} __${7777*7777}__ [[${7777*7777}]] %";

    /**
     * They ask for a stopped text, a file, somebody who may sign, the password in use, a mailed or printed code; or never say.
     * A client whose call was logged is not skipped on the same day; an invitation is answered by who was invited; a code is
     * mailed once in a while, and another one leaves the form open; a week gone by lies before the order's issue; hours are moved in the version they were seen in; an entry is corrected by whose it is; a look at a plan saves nothing; a line typed live asks for the version it was read in; a supplier's answer is noted in the address; money is divided over a client's own invoices; a credit note is at most its bill; what is disputed is one open invoice, in a portal opened whole; a conversion's rows sum to what was accepted; an order is released where its client is above its limit.
     */
    private static final Set<String> NEVER_TAKEN = Set.of(
            "/minutes/{id}/guard-pass",
            "/contact-reports/{id}/guard-pass",
            "/instructions/{id}/guard-pass",
            "/instructions/{id}/duplicate",
            "/change-orders/{id}/guard-pass",
            "/purchases/{id}/guard-pass",
            "/supplier-bills/{id}/release",
            "/schedules/{id}/guard-pass",
            "/estimates/{id}/guard-pass",
            "/estimates/{id}/totals",
            "/proposals/{id}/guard-pass",
            "/p/documents/{id}/options",
            "/schedules/{id}/signature",
            "/invoices/{id}/guard-pass",
            "/deliverables/{id}/guard-pass",
            "/meetings/{id}/guard-pass",
            "/deliverables/{id}/versions",
            "/weekly-reports/{id}/guard-pass",
            "/hospitality/{id}/receipts",
            "/workorders/{id}/files",
            "/workorders/{id}/credit-release",
            "/clients/{client}/schedule-previews",
            "/imports",
            "/bank-files",
            "/bank-files/{id}/mapping",
            "/invoices/{id}/write-offs",
            "/write-offs/{id}/refusal",
            "/clients/{client}/refunds",
            "/refunds/{id}/refusal",
            "/bank-entries/{id}/booking/{client}",
            "/imports/{id}/matching",
            "/workorders/{id}/files/{file}/versions",
            "/proposals/{id}/files",
            "/proposals/{id}/conversion",
            "/periods",
            "/periods/{id}/reopening",
            "/closing-runs",
            "/invoices/{id}/recharges",
            "/supplier-bills/{id}/credit-notes",
            "/p/invoices/{id}/disputes",
            "/p/invoices/{id}/disputes/{dispute}/words",
            "/quote-requests/{id}/suppliers",
            "/estimates/{id}/library",
            "/deliverables/{id}/steps/{position}/handover",
            "/minutes/{id}/steps/{position}/handover",
            "/profile/password",
            "/paper-signatures/{signer}/scans",
            "/calls/{client}/skipping",
            "/meetings/{id}/answer",
            "/p/invitations/{invitation}",
            "/p/documents/{id}/another-code",
            "/p/presence/another-code",
            "/p/presence/code",
            "/meetings/{id}/live/lines/{line}",
            "/p/documents/{id}/signature",
            "/p/presence",
            "/p/presence/end",
            "/p/links",
            "/p/purchases/{link}",
            "/p/quotes/{quote}",
            "/quote-requests/{id}/guard-pass",
            "/time/weeks/{week}",
            "/time/weeks/{week}/submission",
            "/workorders/{id}/time/{entry}",
            "/assignments/{id}/moves",
            "/assignments/{id}/moves/undo");

    private static final String EVALUATED = "60481729";
    private static final int LONGEST_TOLD = 60;

    private final Complaints wrong;
    private final Map<Route, Depth> depth = new HashMap<>();

    OddAnswers(Complaints wrong) {
        this.wrong = wrong;
    }

    /** How far it got. */
    private enum Depth {
        NOWHERE,
        TO_THE_FORM,
        THROUGH;

        static Depth of(MvcResult answer) {
            if (Inspection.tookEffect(answer)) {
                return THROUGH;
            }
            return answer.getResponse().getStatus() == 404 ? NOWHERE : TO_THE_FORM;
        }
    }

    /** Something that is sent. */
    interface Sending {
        MvcResult send() throws Exception;
    }

    /** @return the status, 500 for a failure that no page told of */
    int answered(Route route, String what, Sending sending) {
        String about = route + " with " + (what.length() > LONGEST_TOLD ? what.substring(0, LONGEST_TOLD) + "…" : what);
        try {
            MvcResult answer = sending.send();
            int status = answer.getResponse().getStatus();
            depth.merge(route, Depth.of(answer), (one, other) -> one.compareTo(other) > 0 ? one : other);
            judge(about, status, Shown.all(answer));
            return status;
        } catch (Exception e) {
            wrong.add(about, e);
            return 500;
        }
    }

    private void judge(String about, int status, String shown) {
        if (status >= 500) {
            wrong.add(about + " is answered " + status);
        }
        if (shown.contains("<b id=odd>")) {
            wrong.add(about + " is shown as markup");
        }
        if (shown.contains(EVALUATED)) {
            wrong.add(about + " is evaluated");
        }
    }

    /** What never got further than to a 404 has proven nothing, nor has a form of which no variation was ever taken. */
    void everyRouteWasReached() {
        depth.forEach((route, reached) -> {
            boolean form = !route.reads() && !route.fields().isEmpty() && !route.asksOnly();
            Depth least = form && !NEVER_TAKEN.contains(route.pattern()) ? Depth.THROUGH : Depth.TO_THE_FORM;
            if (reached.compareTo(least) < 0 && !route.pattern().equals("/first-administrator")) {
                wrong.add(route + " got no further than " + reached);
            }
        });
    }
}
