package app.jobbag.ui;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Scope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Long texts kept on the server while they are typed: one draft for a person and a form, gone once the form is saved. */
@Component
public class Drafts {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9.-]{1,120}");
    private static final int LONGEST = 500_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param body the form's fields as a browser sends them */
    @Transactional
    public void keep(String key, String body) {
        if (body.length() > LONGEST) {
            throw new Refused("views.draft.tooLong");
        }
        jdbc.sql("""
                insert into form_draft (person_id, key, body, updated_at) values (:person, :key, :body, :now)
                on conflict (person_id, key) do update set body = :body, updated_at = :now""")
                .param("person", viewer())
                .param("key", checked(key))
                .param("body", body)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String key) {
        return jdbc.sql("select body from form_draft where person_id = ? and key = ?")
                .params(viewer(), checked(key))
                .query(String.class)
                .optional();
    }

    @Transactional
    public void drop(String key) {
        jdbc.sql("delete from form_draft where person_id = ? and key = ?")
                .params(viewer(), checked(key))
                .update();
    }

    @Transactional
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from form_draft where updated_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static UUID viewer() {
        return Scope.current().viewer().id();
    }

    private static String checked(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new NotFound();
        }
        return key;
    }
}
