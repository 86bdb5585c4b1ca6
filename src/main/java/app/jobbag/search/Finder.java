package app.jobbag.search;

import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** What has the words as they were typed; only where nothing has them, what has nearly those words. */
    @Transactional(readOnly = true)
    public Found find(SignedIn who, String asked) {
        String text = asked.strip();
        List<Source> sources = Sources.ALL.stream()
                .filter(source -> policy.mayUse(who, source.action()))
                .toList();
        if (isTooShort(text) || text.length() > LONGEST || sources.isEmpty()) {
            return new Found(List.of(), false);
        }
        List<Found.Group> exactly = groups(sources, who, text, false);
        return exactly.isEmpty() ? new Found(groups(sources, who, text, true), true) : new Found(exactly, false);
    }

    /** Whether it would find everything, which is nothing: a single letter. One Chinese character is a word. */
    public static boolean isTooShort(String asked) {
        return asked.strip()
                        .codePoints()
                        .map(letter -> Character.isIdeographic(letter) ? SHORTEST : 1)
                        .sum()
                < SHORTEST;
    }

    private List<Found.Group> groups(List<Source> sources, SignedIn who, String text, boolean nearly) {
        String number = text.toUpperCase(Locale.ROOT);
        Map<String, List<Hit>> hits = new LinkedHashMap<>();
        jdbc.sql(statement(sources, who))
                .param("text", text)
                .param("exact", number)
                .param("nearly", nearly)
                .param("kinds", kinds(sources))
                .param("me", who.id().value())
                .query(row -> {
                    Source source = sources.get(row.getInt("source"));
                    hits.computeIfAbsent(source.key(), each -> new ArrayList<>())
                            .add(hit(source, number, row));
                });
        return hits.entrySet().stream()
                .map(each -> new Found.Group(
                        each.getKey(), each.getValue().stream().distinct().toList()))
                .toList();
    }

    private String statement(List<Source> sources, SignedIn who) {
        return IntStream.range(0, sources.size())
                .mapToObj(n -> sources.get(n)
                        .statement(n, policy.onlyTied(who, sources.get(n).action())))
                .collect(Collectors.joining(
                        " union all ",
                        "with hits as materialized (select kind, id from jobbag_hits(:kinds, :text, :nearly)) select * from (",
                        ") found order by source, upper(number) = :exact desc nulls last, place"));
    }

    private static String[] kinds(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .distinct()
                .toArray(String[]::new);
    }

    private static Hit hit(Source source, String number, ResultSet row) throws SQLException {
        return new Hit(
                source.address() + row.getString("id"),
                row.getString("title"),
                row.getString("client"),
                number.equalsIgnoreCase(row.getString("number")));
    }
}
