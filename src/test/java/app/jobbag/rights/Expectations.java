package app.jobbag.rights;

import app.jobbag.bookings.TimeEntryId;
import app.jobbag.expenses.ExpenseId;
import app.jobbag.files.FileId;
import app.jobbag.files.PaperId;
import app.jobbag.rights.PolicyTable.Word;
import app.jobbag.rights.Relation.Tie;
import app.jobbag.staff.Action;
import app.jobbag.timesheets.WeekSheetId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the oracle says about a route, a caller and the canary client's object. */
final class Expectations {
    /** How a door answers. */
    enum Verdict {
        PERMITTED,
        /** The same 404 as for what is not there. */
        DENIED,
        /** The role may use the route, but not with the objects that the parameters name. */
        NOT_WITH_THESE,
        SIGN_IN,
        OPEN
    }

    private final PolicyTable table = PolicyTable.read();

    Verdict of(Route route, Cast who) {
        if (route.open()) {
            return Verdict.OPEN;
        }
        if (route.portal()) {
            boolean own = who == Cast.CONTACT || (who.contact() && !route.namesAnObject());
            boolean withoutMoney = who == Cast.COLLEAGUE && route.action() == Action.PORTAL_INVOICES;
            return own && !withoutMoney ? Verdict.PERMITTED : Verdict.DENIED;
        }
        if (!who.staff()) {
            return Verdict.SIGN_IN;
        }
        Word word = table.word(who.role(), route.action());
        if (word == Word.NO || (route.namesAnObject() && !mayTouch(route, who))) {
            return Verdict.DENIED;
        }
        boolean mixed = !route.namesAnObject() && !route.mentions().isEmpty() && !mayTouch(route, who);
        return mixed ? Verdict.NOT_WITH_THESE : Verdict.PERMITTED;
    }

    /** Whether that kind of canary may ever be read by them. */
    boolean mayRead(Cast who, Canary kind) {
        if (who == Cast.CONTACT) {
            return EnumSet.of(
                            Canary.CLIENT,
                            Canary.CONTACT,
                            Canary.MEETING,
                            Canary.MINUTES,
                            Canary.DELIVERABLE,
                            Canary.FILE,
                            Canary.LINE)
                    .contains(kind);
        }
        return who.staff() && permits(kind.readers(), who, EnumSet.of(Cast.CONTRIBUTOR));
    }

    private boolean mayTouch(Route route, Cast who) {
        if (List.of("/views/", "/profile/absences/", "/calendars/").stream()
                .anyMatch(own -> route.pattern().startsWith(own))) {
            return who == Cast.AE;
        }
        if (route.pattern().startsWith("/comments/")) {
            return permits(Action.MEETING_SEE, who, route);
        }
        if (route.pattern().startsWith("/imports/")) {
            return who == Cast.MANAGER;
        }
        if (route.pattern().startsWith("/time/weeks/")) {
            return true;
        }
        if (names(route, FileId.class)) {
            return permits(route.action(), who, route) && permits(Action.DELIVERABLE_SEE, who, route);
        }
        if (names(route, PaperId.class)) {
            return permits(Action.MEETING_SEE, who, route);
        }
        if (route.action() == Action.BOOKING_WRITE) {
            return permits(Action.BOOKING_WRITE, who, route) && permits(Action.ORDER_SEE, who, route);
        }
        return permits(route.action(), who, route);
    }

    private boolean permits(Action action, Cast who, Route route) {
        return permits(action, who, owners(action, route));
    }

    private boolean permits(Action action, Cast who, Set<Cast> owners) {
        Word word = table.word(who.role(), action);
        return who.relation().permits(word, who.role(), tie(word, who, owners));
    }

    private static Tie tie(Word word, Cast who, Set<Cast> owners) {
        return switch (word) {
            case ASSIGNED -> who == Cast.CONTRIBUTOR ? Tie.ASSIGNED : Tie.NONE;
            case DISCIPLINE -> who == Cast.LEAD ? Tie.DISCIPLINE : Tie.NONE;
            case OWN -> owners.contains(who) ? Tie.OWN : Tie.NONE;
            case NO, ANY, TEAM, ALL_BUT_WALLED -> Tie.NONE;
        };
    }

    /** The action item is the contributor's, as are the hours; each of the three signs a step; new hours are one's own. */
    private static Set<Cast> owners(Action action, Route route) {
        if (action == Action.DELIVERABLE_STEP) {
            return EnumSet.of(Cast.CONTRIBUTOR, Cast.LEAD, Cast.AE);
        }
        boolean anEntry =
                names(route, TimeEntryId.class) || names(route, ExpenseId.class) || names(route, WeekSheetId.class);
        if (action == Action.BOOKING_WRITE && !anEntry) {
            return EnumSet.allOf(Cast.class);
        }
        return EnumSet.of(Cast.CONTRIBUTOR);
    }

    private static boolean names(Route route, Class<?> id) {
        return route.variables().stream().anyMatch(each -> each.getParameterType() == id);
    }
}
