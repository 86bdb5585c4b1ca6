package app.jobbag.quotations;

import static app.jobbag.quotations.RequestVerb.ANSWER;
import static app.jobbag.quotations.RequestVerb.ASK_ANOTHER;
import static app.jobbag.quotations.RequestVerb.BUY;
import static app.jobbag.quotations.RequestVerb.DECIDE;
import static app.jobbag.quotations.RequestVerb.REMIND;
import static app.jobbag.quotations.RequestVerb.SEND;
import static app.jobbag.quotations.RequestVerb.WITHDRAW;
import static app.jobbag.quotations.RequestVerb.WRITE;

import app.jobbag.kernel.Worded;
import java.util.EnumSet;
import java.util.Set;

/** Where a request for quotation stands. */
@Worded("quotations.state.")
public enum RequestState {
    DRAFT,
    /** Suppliers were asked; they answer until it is decided. */
    ASKED,
    DECIDED,
    WITHDRAWN;

    public boolean allows(RequestVerb verb) {
        return verbs().contains(verb);
    }

    private Set<RequestVerb> verbs() {
        return switch (this) {
            case DRAFT -> EnumSet.of(WRITE, SEND, WITHDRAW);
            case ASKED -> EnumSet.of(REMIND, ASK_ANOTHER, ANSWER, DECIDE, WITHDRAW);
            case DECIDED -> EnumSet.of(BUY);
            case WITHDRAWN -> EnumSet.noneOf(RequestVerb.class);
        };
    }
}
