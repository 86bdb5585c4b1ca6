package app.jobbag.search;

import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.SignedIn;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks in everything that the person may see for things that have every word asked for, in any order, whatever the accents
 * and the case: {@code docs/decisions/009-search.md}.
 */
@Service
public class Finder {
    /** Fewer letters find everything, which is nothing. */
    public static final int SHORTEST = 2;

    private static final int LONGEST = 100;
    private static final int SHOWN = 8;
    private static final int READ = 50;
    /** Whoever sees only what they are assigned to may have it far behind what is newest. */
    private static final int READ_FOR_TIED = 100_000;

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
        List<Source> sources = Sources.ALL.stream()
                .filter(source -> policy.mayUse(who, source.action()))
                .toList();
        boolean tied = sources.stream().anyMatch(source -> policy.onlyTied(who, source.action()));
        Map<String, String> newest = newest(text, tied ? READ_FOR_TIED : READ);
        return new Found(sources.stream()
                .filter(source -> source.kind() == null || newest.containsKey(source.kind()))
                .map(source -> new Found.Group(
                        source.key(), hits(source, who, text, newest.getOrDefault(source.kind(), "{}"))))
                .filter(group -> !group.hits().isEmpty())
                .toList());
    }

    /** By kind, the ids as PostgreSQL writes an array. */
    private Map<String, String> newest(String text, int most) {
        Map<String, String> newest = new HashMap<>();
        jdbc.sql(
                        "select found_kind, array_agg(found_id)::text as ids from jobbag_found_newest(:asked, :most) group by 1")
                .param("asked", text)
                .param("most", most)
                .query(row -> {
                    newest.put(row.getString("found_kind"), row.getString("ids"));
                });
        return newest;
    }

    private List<Hit> hits(Source source, SignedIn who, String text, String found) {
        String number = text.toUpperCase(Locale.ROOT);
        List<Hit> hits = jdbc.sql(source.sql() + " limit " + READ)
                .param("found", found)
                .param("asked", text)
                .param("me", who.id().value())
                .param("tied", policy.onlyTied(who, source.action()))
                .query((row, n) -> new Hit(
                        source.address() + row.getString("id"),
                        row.getString("title"),
                        row.getString("client"),
                        number.equalsIgnoreCase(row.getString("number"))))
                .list();
        return hits.stream()
                .sorted(Comparator.comparing(hit -> !hit.exact()))
                .limit(SHOWN)
                .toList();
    }
}
