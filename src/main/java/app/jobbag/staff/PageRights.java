package app.jobbag.staff;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The names of all actions that they may ever do, and of their first page. */
    public Set<String> all() {
        return SignedIn.current()
                .map(who -> Stream.concat(
                                Arrays.stream(Action.values())
                                        .filter(action -> policy.mayUse(who, action))
                                        .map(Action::name),
                                Stream.of(FirstPage.of(who, policy).name()))
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    public Optional<SignedIn> who() {
        return SignedIn.current();
    }
}
