package app.jobbag.notices;

import app.jobbag.staff.SignedIn;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person wants to be told, and how. */
@Service
@Transactional
public class Wishes {
    /** When the digest comes to those who have not chosen. */
    static final LocalTime USUAL_DIGEST = LocalTime.of(17, 0);

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One person's.
     *
     * @param channels of each kind
     * @param dayMail whether the day's list comes by mail
     * @param digestAt in the person's own zone
     */
    public record Wish(Map<NoticeKind, Channel> channels, boolean dayMail, LocalTime digestAt) {
        public Wish {
            channels = Map.copyOf(channels);
        }
    }

    private record Post(boolean dayMail, LocalTime digestAt) {}

    @Transactional(readOnly = true)
    public Wish of(SignedIn who) {
        Map<NoticeKind, Channel> channels = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            channels.put(kind, kind.usual());
        }
        jdbc.sql("select kind, channel from notice_wish where person_id = ?")
                .param(who.id().value())
                .query(row -> {
                    channels.put(NoticeKind.valueOf(row.getString("kind")), Channel.valueOf(row.getString("channel")));
                });
        Post post = jdbc.sql("select day_mail, digest_at from post_wish where person_id = ?")
                .param(who.id().value())
                .query(Post.class)
                .optional()
                .orElse(new Post(true, USUAL_DIGEST));
        return new Wish(channels, post.dayMail(), post.digestAt());
    }

    public void write(SignedIn who, Wish wish) {
        wish.channels()
                .forEach((kind, channel) -> jdbc.sql("""
                    insert into notice_wish (person_id, kind, channel) values (?, ?, ?)
                    on conflict (person_id, kind) do update set channel = excluded.channel\
                    """)
                        .params(who.id().value(), kind.name(), channel.name())
                        .update());
        jdbc.sql("""
            insert into post_wish (person_id, day_mail, digest_at) values (?, ?, ?)
            on conflict (person_id) do update set day_mail = excluded.day_mail, digest_at = excluded.digest_at\
            """).params(who.id().value(), wish.dayMail(), wish.digestAt()).update();
    }
}
