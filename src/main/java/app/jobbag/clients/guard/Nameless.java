package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Refused;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words that are read where the client must not be known: suppliers learn of the work, not whose it is. No manager lets them pass. */
@Service
@Transactional(readOnly = true)
public class Nameless {
    /** No client is it. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final KnownNames names;

    Nameless(KnownNames names) {
        this.names = names;
    }

    /** @param field of the form they were typed in */
    public record Words(String field, String text) {}

    /** @throws Refused at each field that says by name, brand, code or address for which client it is */
    public void require(ClientId client, List<Words> written) {
        List<Refused> parts = refusals(client, written);
        if (!parts.isEmpty()) {
            throw Refused.all(parts);
        }
    }

    /** To be said together with what else is wrong. */
    public List<Refused> refusals(ClientId client, List<Words> written) {
        NameMatcher matcher = names.matcher();
        return written.stream()
                .filter(each -> !matcher.own(each.text(), client).isEmpty())
                .map(each -> new Refused(
                                "clients.guard.namesTheClient", words(each.text(), matcher.own(each.text(), client)))
                        .at(each.field()))
                .toList();
    }

    /** Whether a text says for which client it is. */
    public boolean names(ClientId client, String text) {
        return !names.matcher().own(text, client).isEmpty();
    }

    /** The words that name any client at all, whoever reads them; empty where there are none. */
    public String anybody(String text) {
        return words(text, names.matcher().foreign(text, new ClientId(NOBODY)));
    }

    private static String words(String text, List<Hit> hits) {
        return hits.stream()
                .map(each -> text.substring(each.from(), each.to()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
