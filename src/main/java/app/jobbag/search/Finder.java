package app.jobbag.search;

import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for words and numbers in everything that the person may see. */
@Service
public class Finder {
    private static final int SHORTEST = 2;
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
        if (isTooShort(text) || text.length() > LONGEST) {
            return new Found(List.of());
        }
        List<Source> sources = Sources.ALL.stream()
                .filter(source -> policy.mayUse(who, source.action()))
                .toList();
        Map<Source, List<Hit>> hits = sources.isEmpty() ? Map.of() : hits(sources, who, text);
        return new Found(sources.stream()
                .filter(hits::containsKey)
                .map(source -> new Found.Group(source.key(), hits.getOrDefault(source, List.of())))
                .toList());
    }

    /** Whether it would find everything, which is nothing: a single letter. One Chinese character is a word. */
    public static boolean isTooShort(String asked) {
        return asked.strip()
                        .codePoints()
                        .map(letter -> Character.isIdeographic(letter) ? SHORTEST : 1)
                        .sum()
                < SHORTEST;
    }

    private Map<Source, List<Hit>> hits(List<Source> sources, SignedIn who, String text) {
        String number = text.toUpperCase(Locale.ROOT);
        String sql = IntStream.range(0, sources.size())
                .mapToObj(n -> sources.get(n)
                        .statement(n, policy.onlyTied(who, sources.get(n).action())))
                .collect(Collectors.joining(
                        " union all ",
                        "select * from (",
                        ") found order by source, upper(number) = :exact desc nulls last, place"));
        Map<Source, List<Hit>> hits = new HashMap<>();
        jdbc.sql(sql)
                .param("text", text)
                .param("exact", number)
                .param("me", who.id().value())
                .query(row -> {
                    Source source = sources.get(row.getInt("source"));
                    hits.computeIfAbsent(source, each -> new ArrayList<>()).add(hit(source, number, row));
                });
        return hits;
    }

    private static Hit hit(Source source, String number, ResultSet row) throws SQLException {
        return new Hit(
                source.address() + row.getString("id"),
                row.getString("title"),
                row.getString("client"),
                number.equalsIgnoreCase(row.getString("number")));
    }
}
