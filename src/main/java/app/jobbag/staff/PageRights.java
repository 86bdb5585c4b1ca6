package app.jobbag.staff;

import app.jobbag.kernel.Guarded;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What templates ask before they offer something: {@code @access.mayUse('CLIENT_CREATE')}, {@code @access.may('CLIENT_EDIT', client)}. */
@Component("access")
public class PageRights {
    private final AccessPolicy policy;

    PageRights(AccessPolicy policy) {
        this.policy = policy;
    }

    public boolean mayUse(String action) {
        return SignedIn.current()
                .map(who -> policy.mayUse(who, Action.valueOf(action)))
                .orElse(false);
    }

    /** Costs the one statement that a transaction begins with: ask once a page, or let the service put it in its record. */
    @Transactional(readOnly = true)
    public boolean may(String action, Guarded object) {
        return SignedIn.current()
                .map(who -> policy.permits(who, Action.valueOf(action), object))
                .orElse(false);
    }

    public Optional<SignedIn> who() {
        return SignedIn.current();
    }
}
