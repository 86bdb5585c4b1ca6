package app.jobbag.search;

import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words and numbers in everything that the person may see. */
@Service
public class Finder {
    /** Fewer letters find everything, which is nothing. */
    public static final int SHORTEST = 2;

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;

    Finder(JdbcClient jdbc, AccessPolicy policy) {
        this.jdbc = jdbc;
        this.policy = policy;
    }

    @Transactional(readOnly = true)
    public Found find(SignedIn who, String asked) {
        String text = asked.strip();
        if (text.codePointCount(0, text.length()) < SHORTEST || text.length() > LONGEST) {
            return new Found(List.of());
        }
        // PostgreSQL's cached plans don't know the word and walk whole tables
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        return new Found(Sources.ALL.stream()
                .filter(source -> policy.mayUse(who, source.action()))
                .map(source -> new Found.Group(source.key(), hits(source, who, text)))
                .filter(group -> !group.hits().isEmpty())
                .toList());
    }

    private List<Hit> hits(Source source, SignedIn who, String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return jdbc.sql(source.statement())
                .param("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("exact", number)
                .param("me", who.id().value())
                .param("tied", policy.onlyTied(who, source.action()))
                .query((row, n) -> new Hit(
                        source.address() + row.getString("id"),
                        row.getString("title"),
                        row.getString("client"),
                        number.equalsIgnoreCase(row.getString("number"))))
                .list();
    }
}
