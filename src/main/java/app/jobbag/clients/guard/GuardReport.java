package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the guard found in something that is about to leave.
 *
 * @param passed a manager let exactly this pass
 * @param unread names of files that it could not read: a person decides, nothing stops
 * @param owners names of those clients that whoever asks may see
 * @param managers who can let it pass
 */
public record GuardReport(
        List<Finding> findings,
        boolean passed,
        List<String> unread,
        Map<ClientId, String> owners,
        List<String> managers) {
    /** What one page shows. */
    static final int SHOWN = 50;

    public GuardReport {
        findings = List.copyOf(findings);
        unread = List.copyOf(unread);
        owners = Map.copyOf(owners);
        managers = List.copyOf(managers);
    }

    public boolean isStopped() {
        return !findings.isEmpty() && !passed;
    }

    /** The words themselves, each once. */
    public String words() {
        return findings.stream()
                .map(each -> each.words().replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
