package app.jobbag.signoffs;

import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Personal links before anybody is known: whose they are is looked up over all clients, by the token's hash. */
@Service
public class SigningLinks {
    private static final Viewer NOBODY_YET = new Viewer.Everything("personal link");

    private final LinkBook links;

    SigningLinks(LinkBook links) {
        this.links = links;
    }

    /**
     * Looking changes nothing: mail scanners follow links.
     *
     * @throws NotFound when it is unknown, expired or revoked
     */
    public LinkHolder look(String token) {
        return find(token).orElseThrow(NotFound::new);
    }

    /** Whose link it is, if it still works. */
    public Optional<LinkHolder> find(String token) {
        return Viewers.as(NOBODY_YET, () -> links.holder(token));
    }

    /** @throws NotFound when it is unknown, expired or revoked */
    public LinkHolder open(String token, Device device) {
        LinkHolder holder = look(token);
        Viewers.as(NOBODY_YET, () -> links.opened(token, device));
        return holder;
    }
}
