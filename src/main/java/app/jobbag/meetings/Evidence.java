package app.jobbag.meetings;

import app.jobbag.files.Received;
import app.jobbag.kernel.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What shows that an action item is done: words, a file, the address of something in Jobbag. A file alone will do, its name
 * stands for the words.
 *
 * @param link as it was pasted, empty where there is none
 */
public record Evidence(String words, @Nullable Received file, String link) {
    /** What has a page or is a file; in whole or from the first slash on, as browsers give it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://[^/\\s]+)?(/(?:deliverables|workorders|minutes|meetings"
                    + "|papers|files|contact-reports|instructions|invoices)/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]\\S*)?");

    public static Evidence of(String words) {
        return new Evidence(words, null, "");
    }

    /** @throws Refused where nothing of Jobbag has such an address */
    String address() {
        if (link.isBlank()) {
            return "";
        }
        Matcher found = ADDRESS.matcher(link.strip());
        if (!found.matches()) {
            throw new Refused("meetings.action.linkUnknown").at("link");
        }
        return found.group(1);
    }

    String said() {
        return words.isBlank() && file instanceof Received.Fit fit ? fit.name() : words;
    }
}
