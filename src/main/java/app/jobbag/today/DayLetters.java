package app.jobbag.today;

import app.jobbag.notices.PersonalPost;
import app.jobbag.platform.PublicAddress;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first page as a mail: what waits for the person, read on that person's own behalf at that moment; nothing waits, no mail. */
@Component
class DayLetters {
    private final PersonalPost post;
    private final DeskReader desks;
    private final MessageSource texts;
    private final Formats formats;
    private final PublicAddress address;

    DayLetters(PersonalPost post, DeskReader desks, MessageSource texts, Formats formats, PublicAddress address) {
        this.post = post;
        this.desks = desks;
        this.texts = texts;
        this.formats = formats;
        this.address = address;
    }

    @Transactional
    public void write(SignedIn who) {
        if (post.isMine(who, PersonalPost.Kind.DAY)) {
            Desk desk = desks.of(who);
            if (!desk.sections().isEmpty()) {
                long waiting =
                        desk.sections().stream().mapToLong(DeskSection::total).sum();
                post.send(
                        who,
                        Optional.of(PersonalPost.Kind.DAY),
                        text("today.mail.title", who.locale(), waiting),
                        body(who, desk));
            }
        }
    }

    private String body(SignedIn who, Desk desk) {
        Locale locale = who.locale();
        List<String> parts = new ArrayList<>();
        parts.add(text("today.mail.greeting", locale, who.name()));
        desk.sections().forEach(section -> parts.add(section(who, section)));
        parts.add(text("today.mail.closing", locale) + "\n" + address.of("/"));
        parts.add(text("today.mail.settings", locale) + "\n" + address.of("/notices/settings"));
        return String.join("\n\n", parts);
    }

    private String section(SignedIn who, DeskSection section) {
        Locale locale = who.locale();
        String head = text("today.part." + section.key(), locale) + " (" + section.total() + ")";
        String rows = section.rows().stream()
                .map(row -> "– " + line(who, section, row) + "\n" + address.of(row.url()))
                .collect(Collectors.joining("\n"));
        String more = section.isLonger()
                ? "\n" + text("today.all", locale, formats.counted(section.total())) + "\n" + address.of(section.more())
                : "";
        return head + "\n" + rows + more;
    }

    private String line(SignedIn who, DeskSection section, DeskRow row) {
        Locale locale = who.locale();
        List<String> said = new ArrayList<>();
        add(said, row.title());
        add(said, row.client());
        if (row.money() != null) {
            said.add(formats.money(row.money(), locale));
        }
        if (row.day() != null) {
            said.add(formats.fullDate(row.day(), locale));
        }
        if (row.at() != null) {
            said.add(formats.zoned(row.at().atZone(who.zone()), locale));
        }
        if (row.late()) {
            said.add(text("today.late." + section.key(), locale, row.days()));
        }
        return String.join(" · ", said);
    }

    private static void add(List<String> said, @org.jspecify.annotations.Nullable String words) {
        if (words != null && !words.isBlank()) {
            said.add(words);
        }
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
