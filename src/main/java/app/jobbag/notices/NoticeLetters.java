package app.jobbag.notices;

import app.jobbag.platform.PublicAddress;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what somebody is told as mails. Runs on the person's own behalf: what the person no longer sees is in none of them. */
@Component
@Transactional
class NoticeLetters {
    /** What has waited longer is old news; it stays in the centre. */
    static final Duration FRESH = Duration.ofDays(1);

    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final PersonalPost post;
    private final MessageSource texts;
    private final PublicAddress address;
    private final Clock clock;

    NoticeLetters(JdbcClient jdbc, PersonalPost post, MessageSource texts, PublicAddress address, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.texts = texts;
        this.address = address;
        this.clock = clock;
    }

    public void atOnce(SignedIn who) {
        List<NoticeLine> lines = take(who, Channel.MAIL, FRESH);
        if (!lines.isEmpty()) {
            String title = lines.size() == 1
                    ? sentence(lines.get(0), who.locale())
                    : text("notices.mail.several", who.locale(), lines.size());
            post.send(who, Optional.empty(), title, body("notices.mail.intro", who, lines));
        }
    }

    public void digest(SignedIn who) {
        if (post.isMine(who, PersonalPost.Kind.DIGEST)) {
            List<NoticeLine> lines = take(who, Channel.DIGEST, A_WEEK);
            if (!lines.isEmpty()) {
                post.send(
                        who,
                        Optional.of(PersonalPost.Kind.DIGEST),
                        text("notices.digest.title", who.locale(), lines.size()),
                        body("notices.digest.intro", who, lines));
            }
        }
    }

    /** Each is taken once, by whichever node is first. */
    private List<NoticeLine> take(SignedIn who, Channel channel, Duration youngerThan) {
        Instant now = clock.instant();
        UUID[] taken = jdbc.sql("""
                update notice set mailed_at = :now where id in (select id from notice where person_id = :me and channel = :channel
                    and mailed_at is null and read_at is null and noticed_at > :since for update skip locked) returning id\
                """)
                .param("now", Timestamp.from(now))
                .param("me", who.id().value())
                .param("channel", channel.name())
                .param("since", Timestamp.from(now.minus(youngerThan)))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        return taken.length == 0
                ? List.of()
                : jdbc.sql(Notices.LINES.formatted("select * from notice where id = any (:taken)"))
                        .param("taken", taken)
                        .query(NoticeLine.class)
                        .list();
    }

    private String body(String intro, SignedIn who, List<NoticeLine> lines) {
        Locale locale = who.locale();
        String told = lines.stream()
                .limit(MOST)
                .map(line -> sentence(line, locale) + " (" + line.client() + ")\n"
                        + (line.said() == null ? "" : line.said() + "\n") + address.of(line.url()))
                .collect(Collectors.joining("\n\n"));
        String more = lines.size() > MOST ? "\n\n" + text("notices.mail.more", locale, lines.size() - MOST) : "";
        return text("notices.mail.greeting", locale, who.name()) + "\n\n" + text(intro, locale) + "\n\n" + told + more
                + "\n\n" + text("notices.mail.settings", locale) + "\n" + address.of("/notices/settings");
    }

    private String sentence(NoticeLine line, Locale locale) {
        String fact = line.fact();
        if (fact == null) {
            return text("notices.kind." + line.kind(), locale, line.teller(), line.name());
        }
        String teller = line.teller().isEmpty() ? text("notices.itself", locale) : line.teller();
        return text("notices.fact", locale, teller, text("trail." + fact, locale), line.name());
    }

    private String text(String key, Locale locale, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }
}
