package app.jobbag.rights;

import app.jobbag.staff.Action;
import app.jobbag.staff.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The oracle policy.csv: what each role may do, and on what tie to the object. */
public final class PolicyTable {
    /** A word of the table. */
    public enum Word {
        NO,
        ANY,
        TEAM,
        ALL_BUT_WALLED,
        ASSIGNED,
        DISCIPLINE,
        OWN
    }

    private final Map<String, Map<String, Word>> rows;

    private PolicyTable(Map<String, Map<String, Word>> rows) {
        this.rows = rows;
    }

    public static PolicyTable read() {
        List<String> lines =
                text().lines().filter(line -> !line.startsWith("#")).toList();
        String[] columns = lines.get(0).split(",");
        Map<String, Map<String, Word>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", columns.length);
            Map<String, Word> row = new LinkedHashMap<>();
            for (int i = 1; i < columns.length - 1; i++) {
                row.put(columns[i], word(cells[i]));
            }
            if (rows.put(cells[0], row) != null) {
                throw new IllegalStateException("two rows for " + cells[0]);
            }
        }
        return new PolicyTable(rows);
    }

    public Set<String> actions() {
        return rows.keySet();
    }

    public Word word(Role role, Action action) {
        return rows.get(action.name()).get(role.name());
    }

    public Map<Role, Word> words(Collection<Role> roles, Action action) {
        Map<Role, Word> words = new EnumMap<>(Role.class);
        roles.forEach(role -> words.put(role, word(role, action)));
        return words;
    }

    public Word wordForContacts(Action action) {
        return rows.get(action.name()).get("CONTACT");
    }

    private static Word word(String cell) {
        return Word.valueOf(cell.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String text() {
        try (InputStream file = PolicyTable.class.getResourceAsStream("/policy.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
