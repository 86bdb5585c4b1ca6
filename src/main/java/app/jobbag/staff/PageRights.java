package app.jobbag.staff;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What templates ask before they offer something: {@code access.mayUse('CLIENT_CREATE')}. What depends
 * on the object, the page's service answers in its record. */
@Component("access")
public class PageRights {
    private final AccessPolicy policy;

    PageRights(AccessPolicy policy, ThymeleafViewResolver views) {
        this.policy = policy;
        views.addStaticVariable("access", this);
    }

    public boolean mayUse(String action) {
        return SignedIn.current()
                .map(who -> policy.mayUse(who, Action.valueOf(action)))
                .orElse(false);
    }

    public FirstPage firstPage() {
        return SignedIn.current().map(who -> FirstPage.of(who, policy)).orElse(FirstPage.TODAY);
    }

    public Optional<SignedIn> who() {
        return SignedIn.current();
    }
}
