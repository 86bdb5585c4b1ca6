package app.jobbag.calls.web;

import app.jobbag.calls.Call;
import app.jobbag.calls.CallList;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.FirstPage;
import app.jobbag.staff.SignedIn;
import app.jobbag.today.DayCalls;
import app.jobbag.today.DeskRow;
import app.jobbag.today.DeskSection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next calls, on top of the account executive's day. */
@Component
class CallsAhead implements DayCalls {
    private static final int SHOWN = 3;

    private final CallList list;
    private final AccessPolicy policy;

    CallsAhead(CallList list, AccessPolicy policy) {
        this.list = list;
        this.policy = policy;
    }

    @Override
    public Optional<DeskSection> ahead(SignedIn who) {
        boolean today = policy.mayUse(who, Action.CALL_LIST) && FirstPage.of(who, policy) == FirstPage.TODAY;
        List<Call> ahead = today ? list.of(who).ahead() : List.of();
        return ahead.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskSection(
                        "calls",
                        "/calls",
                        ahead.size(),
                        ahead.stream().limit(SHOWN).map(CallsAhead::row).toList()));
    }

    private static DeskRow row(Call call) {
        String contact = call.contact() == null ? "" : call.contact().name();
        return new DeskRow(
                "/calls#call-" + call.client().value(), call.name(), contact, null, call.at(), null, false, 0, null);
    }
}
