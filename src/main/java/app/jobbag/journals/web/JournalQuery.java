package app.jobbag.journals.web;

import app.jobbag.journals.JournalAccount;
import app.jobbag.journals.JournalLook;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of the journal an address asks for; what it asks for in no words of ours is not asked for. */
record JournalQuery(String account, String client, String after, String before) {
    private static final Pattern PLACE = Pattern.compile("(\\d{1,7})\\.(\\d{1,7})");

    JournalQuery {
        account = account == null ? "" : account;
        client = client == null ? "" : client;
        after = after == null ? "" : after;
        before = before == null ? "" : before;
    }

    JournalLook look() {
        return new JournalLook(accountAsked(), clientAsked(), place());
    }

    private @Nullable JournalAccount accountAsked() {
        return List.of(JournalAccount.values()).stream()
                .filter(each -> each.name().equals(account))
                .findFirst()
                .orElse(null);
    }

    private @Nullable UUID clientAsked() {
        try {
            return client.isBlank() ? null : UUID.fromString(client);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private JournalLook.@Nullable Place place() {
        Matcher said = PLACE.matcher(before.isBlank() ? after : before);
        return said.matches()
                ? new JournalLook.Place(
                        Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)), before.isBlank())
                : null;
    }
}
