package app.jobbag.staff;

/** Everything a route can ask leave for; what each role may is decided in {@link AccessPolicy} alone. */
public enum Action {
    /** The person's own first page, profile, notifications, drafts, saved views. */
    OWN_DESK,
    CLIENT_LIST,
    CLIENT_SEE,
    CLIENT_CREATE,
    /** Many at once, from a file. */
    CLIENT_IMPORT,
    CLIENT_EDIT,
    CLIENT_BILLING,
    CLIENT_TEAM,
    CLIENT_WALL,
    GUARD_PASS,
    GUARD_EXCEPTIONS,
    MEETING_SEE,
    MEETING_WRITE,
    ACTION_ITEM_DO,
    SCHEDULE_SEE,
    SCHEDULE_WRITE,
    /** Says how far a line of a signed schedule is. */
    SCHEDULE_PROGRESS,
    ESTIMATE_SEE,
    ESTIMATE_WRITE,
    /** Writes rows, and says which are made or bought: a lead those of own disciplines. */
    ESTIMATE_LINES,
    /** Says whether one below the margin floor may be sent; sets a client's own floor. */
    ESTIMATE_DECIDE,
    PROPOSAL_SEE,
    PROPOSAL_WRITE,
    /** The agency's library of sections. */
    PROPOSAL_LIBRARY,
    /** What a client's hours are charged with. */
    RATE_CARD_CLIENT,
    HOSPITALITY_SEE,
    HOSPITALITY_WRITE,
    /** Says yes or no to what is above the limit; sets what a client's own rules allow. */
    HOSPITALITY_APPROVE,
    /** Finance's word about what was spent. */
    HOSPITALITY_SETTLE,
    /** The agency's own limits. */
    HOSPITALITY_LIMITS,
    /** The own daily call list and its log. */
    CALL_LIST,
    /** Anybody's. */
    CALL_LISTS,
    /** The figures of the week: the receivables among them. */
    FIGURES_SEE,
    /** Those of the work. */
    FIGURES_WORK,
    /** Anybody's, not only one's own. */
    FIGURES_ALL,
    FIGURES_MARGIN,
    TARGET_SEE,
    TARGET_SET,
    TARGET_SET_CLIENT,
    ORDER_SEE,
    ORDER_WRITE,
    ORDER_DECIDE,
    /** From what on clients sign a change: the agency's own limits. */
    CHANGE_LIMITS,
    /** The same for one client. */
    CHANGE_LIMIT_CLIENT,
    BOOKING_WRITE,
    EXPENSE_SEE,
    /** Finance's word about an expense, never one's own. */
    EXPENSE_DECIDE,
    /** The weeks of others: approve, return, open again. */
    TIME_APPROVE,
    /** What people are planned for, set against what they can work. */
    LOAD_SEE,
    COST_SEE,
    /** The agency's suppliers, their people and ratings. */
    SUPPLIER_SEE,
    SUPPLIER_WRITE,
    /** Where suppliers are paid to: proposed by one, put in force by another. */
    SUPPLIER_BANK,
    /** Purchase orders and supplier bills of a client's orders. */
    PURCHASE_SEE,
    PURCHASE_WRITE,
    /** Up to the limit, never one's own. */
    PURCHASE_APPROVE,
    /** Also what is above it; lets a bill pass that is above its order. */
    PURCHASE_APPROVE_ALL,
    /** From what sum on a manager approves: the agency's own limits. */
    PURCHASE_LIMITS,
    BILL_BOOK,
    HOURS_SEE,
    RATES_MANAGE,
    DELIVERABLE_SEE,
    DELIVERABLE_WRITE,
    DELIVERABLE_STEP,
    /** Reports an error that turned up, traces it to the step at which it came in. */
    ERROR_TRACE,
    /** Errors counted, by step and cause. */
    ERROR_STATISTICS,
    /** Prints a client's signing sheet, records what comes back, confirms what another has recorded. */
    PAPER_SIGNATURE,
    FILE_SEE,
    /** Adds files to an order, registers and lends its paper originals. */
    DOSSIER_WRITE,
    /** Registers paper that is a client's at large, of no order. */
    CLIENT_PAPER,
    SEARCH,
    CLOSING_SEE,
    CLOSING_CLOSE,
    CLOSING_WAIVE,
    CLOSING_REOPEN,
    PAYMENT_REQUEST_SEE,
    PAYMENT_REQUEST_WRITE,
    PAYMENT_REQUEST_DECIDE,
    INVOICE_SEE,
    INVOICE_WRITE,
    PAYMENT_WRITE,
    /** The agency's bank accounts and what came in on them. */
    BANK_SEE,
    /** Takes statements in, says what an entry is for. */
    BANK_WRITE,
    /** Lets what will not be paid or is to be paid back go, never what one has asked for oneself. */
    WRITE_OFF_DECIDE,
    /** The journal, its accounts, and what proves that it says what the documents say. */
    JOURNAL_SEE,
    /** Locks months, names the accounts. */
    PERIOD_LOCK,
    /** Opens the latest locked month again. */
    PERIOD_REOPEN,
    /** Sets how far a client is worked for on credit, lets an order go above that. */
    CREDIT_DECIDE,
    /** Says what a client keeps back of its invoices for its tax office. */
    WITHHOLDING_SET,
    /** Notes what a client promised, and what it disputes. */
    COLLECT_WRITE,
    DELIVERY_SEE,
    DELIVERY_RESEND,
    /** The weekly report to a client. */
    WEEKLY_SEE,
    WEEKLY_WRITE,
    /** All clients by weeks. */
    WEEKLY_BOARD,
    PEOPLE_MANAGE,
    TEMPLATES_MANAGE,
    JOBS_MANAGE,
    TRAIL_VERIFY,
    /** A contact's portal, seen from the agency: mail a link to it, shut it. */
    PORTAL_INVITE,
    /** The portal: the client's contact, own client only. */
    PORTAL_SEE,
    PORTAL_SIGN,
    /** What the client is invoiced: those of its people who handle money. */
    PORTAL_INVOICES
}
