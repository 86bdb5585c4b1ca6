package app.jobbag.meetings.live;

import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Whom a typed name means: those at the table before those who could sit there, an exact name before a part of one. */
final class NamesAtTable {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern AROUND = Pattern.compile("^[@\\s]+|[\\s:：,，、.]+$");
    private static final Set<String> MYSELF = Set.of("me", "i", "yo", "mi", "我");

    /** From the surest to the loosest. */
    private static final List<BiPredicate<String, String>> MATCHES = List.of(
            String::equals,
            NamesAtTable::ofItsWords,
            NamesAtTable::beginningsOfItsWords,
            NamesAtTable::ofItsCharacters);

    private final List<Attendee> atTable;
    private final List<Attendee> others;
    private final Party writer;

    NamesAtTable(MeetingDraft plan, Roll roll, Party writer) {
        List<Party> invited =
                plan.participants().stream().map(MeetingDraft.Invited::party).toList();
        this.atTable = roll.of(invited);
        this.others = roll.invitable().stream()
                .filter(each -> !invited.contains(each.party()))
                .toList();
        this.writer = writer;
    }

    /** Nobody, the one who is meant, or all who could be. */
    List<Party> find(String typed) {
        String name = plain(AROUND.matcher(typed).replaceAll(""));
        if (MYSELF.contains(name)) {
            return List.of(writer);
        }
        if (name.isEmpty()) {
            return List.of();
        }
        return MATCHES.stream()
                .flatMap(match -> List.of(atTable, others).stream().map(among -> matching(among, match, name)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** In the order in which they were invited. */
    List<Attendee> atTable() {
        return atTable;
    }

    private static List<Party> matching(List<Attendee> among, BiPredicate<String, String> match, String typed) {
        List<Party> found = new ArrayList<>();
        for (Attendee each : among) {
            if (match.test(plain(each.name()), typed)) {
                found.add(each.party());
            }
        }
        return found;
    }

    private static boolean ofItsWords(String name, String typed) {
        return words(name).containsAll(words(typed));
    }

    /** "Ana R" and "a. ruiz" are Ana Ruiz. */
    private static boolean beginningsOfItsWords(String name, String typed) {
        List<String> words = words(name);
        int next = 0;
        for (String part : words(typed)) {
            while (next < words.size() && !words.get(next).startsWith(part)) {
                next++;
            }
            if (next++ >= words.size()) {
                return false;
            }
        }
        return true;
    }

    /** A Chinese name is called by its first or its last characters. */
    private static boolean ofItsCharacters(String name, String typed) {
        return Character.UnicodeScript.of(typed.codePointAt(0)) == Character.UnicodeScript.HAN
                && (name.startsWith(typed) || name.endsWith(typed));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split("[\\s.]+"));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
