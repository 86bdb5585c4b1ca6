package app.jobbag.staff;

import static app.jobbag.staff.Leave.ALWAYS;
import static app.jobbag.staff.Leave.ASSIGNED;
import static app.jobbag.staff.Leave.CLIENT;
import static app.jobbag.staff.Leave.NEVER;
import static app.jobbag.staff.Leave.OWN;
import static app.jobbag.staff.Leave.OWN_DISCIPLINE;
import static app.jobbag.staff.Leave.TEAM;
import static app.jobbag.staff.Role.ADMIN;
import static app.jobbag.staff.Role.AE;
import static app.jobbag.staff.Role.FINANCE;
import static app.jobbag.staff.Role.LEAD;
import static app.jobbag.staff.Role.MANAGER;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.NotFound;
import org.springframework.stereotype.Component;

/**
 * The one place that decides who may do what: the table of roles in docs/rights.md, row by row. Controllers, services and
 * templates ask it; nobody else compares roles. Rights of several roles add up; walls hold for all of them.
 */
@Component
public class AccessPolicy {
    /** Whether any role of the person could ever do it: for menus and for routes without an object. */
    public boolean mayUse(SignedIn who, Action action) {
        return who.roles().stream().anyMatch(role -> leave(role, action) != NEVER);
    }

    /** Whether the person may do it to that object. Asks inside the transaction that loaded the object. */
    public boolean permits(SignedIn who, Action action, Guarded object) {
        return who.roles().stream().anyMatch(role -> leave(role, action).given(role, who, object));
    }

    /** @throws NotFound when it is not permitted: to this person, it does not exist */
    public void require(SignedIn who, Action action, Guarded object) {
        if (!permits(who, action, object)) {
            throw new NotFound();
        }
    }

    /**
     * Whether the person's leave always hangs on a tie to the object itself, such as being assigned: a list of such objects
     * must then be narrowed to them, since the client alone decides nothing.
     */
    public boolean onlyTied(SignedIn who, Action action) {
        return who.roles().stream()
                .map(role -> leave(role, action))
                .noneMatch(leave -> leave == Leave.TEAM || leave == Leave.CLIENT || leave == Leave.ALWAYS);
    }

    static Leave leave(Role role, Action action) {
        return switch (action) {
            case OWN_DESK, SEARCH -> ALWAYS;
            case CLIENT_LIST -> role == ADMIN ? NEVER : ALWAYS;
            case CLIENT_SEE -> by(role, TEAM, TEAM, TEAM, CLIENT, CLIENT);
            case CLIENT_CREATE -> role == AE || role == MANAGER ? ALWAYS : NEVER;
            case CLIENT_EDIT -> by(role, TEAM, NEVER, NEVER, NEVER, CLIENT);
            case CLIENT_BILLING -> by(role, TEAM, NEVER, NEVER, CLIENT, CLIENT);
            case CLIENT_TEAM, CLIENT_WALL, GUARD_PASS, CHANGE_LIMIT_CLIENT, ESTIMATE_DECIDE, TARGET_SET_CLIENT ->
                by(role, NEVER, NEVER, NEVER, NEVER, CLIENT);
            case MEETING_SEE -> by(role, TEAM, TEAM, TEAM, CLIENT, CLIENT);
            case MEETING_WRITE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case SCHEDULE_SEE -> by(role, TEAM, TEAM, TEAM, CLIENT, CLIENT);
            case SCHEDULE_WRITE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case SCHEDULE_PROGRESS -> by(role, TEAM, TEAM, OWN, NEVER, CLIENT);
            case ESTIMATE_SEE, PROPOSAL_SEE -> by(role, TEAM, TEAM, NEVER, CLIENT, CLIENT);
            case ESTIMATE_WRITE, PROPOSAL_WRITE -> by(role, TEAM, NEVER, NEVER, NEVER, CLIENT);
            case ESTIMATE_LINES -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case PROPOSAL_LIBRARY -> role == LEAD || role == MANAGER ? ALWAYS : NEVER;
            case RATE_CARD_CLIENT -> by(role, NEVER, NEVER, NEVER, CLIENT, CLIENT);
            case ACTION_ITEM_DO -> by(role, TEAM, TEAM, OWN, NEVER, CLIENT);
            case HOSPITALITY_SEE -> by(role, TEAM, TEAM, NEVER, CLIENT, CLIENT);
            case HOSPITALITY_WRITE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case HOSPITALITY_APPROVE -> by(role, NEVER, NEVER, NEVER, NEVER, CLIENT);
            case HOSPITALITY_SETTLE -> by(role, NEVER, NEVER, NEVER, CLIENT, NEVER);
            case CALL_LIST -> by(role, TEAM, NEVER, NEVER, NEVER, CLIENT);
            case CALL_LISTS, CLIENT_IMPORT, FIGURES_MARGIN, TARGET_SET, PERIOD_REOPEN ->
                role == MANAGER ? ALWAYS : NEVER;
            case FIGURES_SEE, TARGET_SEE -> role == AE || role == FINANCE || role == MANAGER ? ALWAYS : NEVER;
            case FIGURES_WORK -> role == AE || role == MANAGER ? ALWAYS : NEVER;
            case FIGURES_ALL -> role == FINANCE || role == MANAGER ? ALWAYS : NEVER;
            case ORDER_SEE -> by(role, TEAM, TEAM, ASSIGNED, CLIENT, CLIENT);
            case ORDER_WRITE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case ORDER_DECIDE -> by(role, NEVER, OWN_DISCIPLINE, NEVER, NEVER, CLIENT);
            case BOOKING_WRITE -> by(role, OWN, OWN, OWN, NEVER, OWN);
            case EXPENSE_SEE -> by(role, OWN, OWN, OWN, CLIENT, CLIENT);
            case EXPENSE_DECIDE -> by(role, NEVER, NEVER, NEVER, CLIENT, NEVER);
            case TIME_APPROVE -> by(role, NEVER, TEAM, NEVER, NEVER, CLIENT);
            case LOAD_SEE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case COST_SEE -> by(role, NEVER, NEVER, NEVER, CLIENT, CLIENT);
            case SUPPLIER_SEE, SUPPLIER_WRITE -> by(role, ALWAYS, ALWAYS, NEVER, ALWAYS, ALWAYS);
            case SUPPLIER_BANK -> role == FINANCE || role == MANAGER ? ALWAYS : NEVER;
            case PURCHASE_SEE -> by(role, TEAM, TEAM, NEVER, CLIENT, CLIENT);
            case PURCHASE_WRITE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case PURCHASE_APPROVE -> by(role, NEVER, NEVER, NEVER, CLIENT, CLIENT);
            case PURCHASE_APPROVE_ALL -> by(role, NEVER, NEVER, NEVER, NEVER, CLIENT);
            case BILL_BOOK -> by(role, NEVER, NEVER, NEVER, CLIENT, NEVER);
            case HOURS_SEE -> by(role, TEAM, OWN_DISCIPLINE, OWN, CLIENT, CLIENT);
            case RATES_MANAGE -> role == FINANCE || role == ADMIN ? ALWAYS : NEVER;
            case DELIVERABLE_SEE -> by(role, TEAM, TEAM, ASSIGNED, CLIENT, CLIENT);
            case DELIVERABLE_WRITE -> by(role, TEAM, TEAM, ASSIGNED, NEVER, CLIENT);
            case DELIVERABLE_STEP -> by(role, OWN, OWN, OWN, NEVER, OWN);
            case ERROR_TRACE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case ERROR_STATISTICS -> by(role, NEVER, TEAM, NEVER, NEVER, CLIENT);
            case PAPER_SIGNATURE -> by(role, TEAM, TEAM, NEVER, NEVER, CLIENT);
            case FILE_SEE -> by(role, TEAM, TEAM, ASSIGNED, CLIENT, CLIENT);
            case CLIENT_PAPER -> by(role, TEAM, TEAM, NEVER, CLIENT, CLIENT);
            case DOSSIER_WRITE -> by(role, TEAM, TEAM, ASSIGNED, CLIENT, CLIENT);
            case CLOSING_SEE -> by(role, TEAM, NEVER, NEVER, CLIENT, CLIENT);
            case CLOSING_CLOSE -> by(role, NEVER, NEVER, NEVER, CLIENT, NEVER);
            case CLOSING_WAIVE, CLOSING_REOPEN -> by(role, NEVER, NEVER, NEVER, NEVER, CLIENT);
            case PAYMENT_REQUEST_SEE -> by(role, TEAM, NEVER, NEVER, CLIENT, CLIENT);
            case PAYMENT_REQUEST_WRITE -> by(role, TEAM, NEVER, NEVER, NEVER, CLIENT);
            case PAYMENT_REQUEST_DECIDE -> by(role, NEVER, NEVER, NEVER, CLIENT, CLIENT);
            case INVOICE_SEE -> by(role, TEAM, NEVER, NEVER, CLIENT, CLIENT);
            case INVOICE_WRITE, PAYMENT_WRITE -> by(role, NEVER, NEVER, NEVER, CLIENT, NEVER);
            case BANK_SEE, JOURNAL_SEE -> role == FINANCE || role == MANAGER ? ALWAYS : NEVER;
            case BANK_WRITE, PERIOD_LOCK -> role == FINANCE ? ALWAYS : NEVER;
            case WRITE_OFF_DECIDE, CREDIT_DECIDE, WITHHOLDING_SET -> by(role, NEVER, NEVER, NEVER, CLIENT, CLIENT);
            case COLLECT_WRITE -> by(role, TEAM, NEVER, NEVER, CLIENT, CLIENT);
            case DELIVERY_SEE, DELIVERY_RESEND -> by(role, TEAM, NEVER, NEVER, CLIENT, CLIENT);
            case WEEKLY_SEE -> by(role, TEAM, TEAM, NEVER, CLIENT, CLIENT);
            case WEEKLY_WRITE -> by(role, TEAM, NEVER, NEVER, NEVER, NEVER);
            case WEEKLY_BOARD -> role == MANAGER ? ALWAYS : NEVER;
            case PEOPLE_MANAGE, TEMPLATES_MANAGE, HOSPITALITY_LIMITS, CHANGE_LIMITS, PURCHASE_LIMITS ->
                role == ADMIN ? ALWAYS : NEVER;
            case JOBS_MANAGE, TRAIL_VERIFY, GUARD_EXCEPTIONS -> role == ADMIN || role == MANAGER ? ALWAYS : NEVER;
            case PORTAL_INVITE -> by(role, TEAM, NEVER, NEVER, NEVER, CLIENT);
            case PORTAL_SEE, PORTAL_SIGN, PORTAL_INVOICES -> NEVER;
        };
    }

    private static Leave by(Role role, Leave ae, Leave lead, Leave contributor, Leave finance, Leave manager) {
        return switch (role) {
            case AE -> ae;
            case LEAD -> lead;
            case CONTRIBUTOR -> contributor;
            case FINANCE -> finance;
            case MANAGER -> manager;
            case ADMIN -> NEVER;
        };
    }
}
