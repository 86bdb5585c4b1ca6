package app.jobbag.bank.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What field 86 says: with the German sub-fields (?20 to ?29 the text, ?32 the name, and where one of them
 * is missing ?00, what the bank calls it), with the codes between slashes of the Dutch and French banks (/REMI/, /NAME/), or as
 * plain text.
 */
record Mt940Said(String text, String endToEnd, ReadEntry.Party party) {
    /** A code of three digits, then the sign that parts the sub-fields: a question mark, or what the bank has instead. */
    private static final Pattern PARTED = Pattern.compile("^(?:\\d{0,3}([?])|\\d{3}([>~^<]))\\d\\d.*");

    private static final Pattern SLASHED =
            Pattern.compile("/(EREF|REMI|NAME|IBAN|BENM|ORDP|PREF|TRTP|BIC|CNTP|MARF|CSID|ID|ISDT|USTD|STRD)(?=/)");
    private static final Pattern SEPA =
            Pattern.compile("((?:EREF|KREF|MREF|CRED|DEBT|SVWZ|ABWA|PURP|IBAN|BIC)(?=[+])|MTLG(?=:))[+:]");

    /** As much as a sub-field holds. */
    private static final int FULL = 27;

    static Mt940Said of(String field) {
        String joined = field.replace("\n", "");
        Matcher parted = PARTED.matcher(joined);
        if (parted.matches()) {
            return german(joined, parted.group(1) == null ? parted.group(2) : parted.group(1));
        }
        return joined.startsWith("/") ? slashed(joined) : new Mt940Said(field, "", ReadEntry.Party.NOBODY);
    }

    private static Mt940Said german(String joined, String sign) {
        Map<Integer, String> subs = new TreeMap<>();
        Matcher sub = Pattern.compile("[%1$s](\\d\\d)([^%1$s]*)".formatted(sign.equals("^") ? "\\^" : sign))
                .matcher(joined);
        while (sub.find()) {
            subs.merge(Integer.parseInt(sub.group(1)), sub.group(2), String::concat);
        }
        String name = subs.getOrDefault(32, "") + subs.getOrDefault(33, "");
        String written = written(subs);
        Map<String, String> parts = parts(SEPA, written);
        String said = parts.getOrDefault("SVWZ", parts.getOrDefault("", "")) + " " + parts.getOrDefault("MTLG", "");
        String text = said.isBlank() ? written : said;
        boolean banks = text.isBlank() || name.isBlank();
        return new Mt940Said(
                banks ? subs.getOrDefault(0, "") + " " + text : text,
                parts.getOrDefault("EREF", ""),
                new ReadEntry.Party(name, subs.getOrDefault(31, "")));
    }

    /** A sub-field that is full goes on in the next; after one that is not, something else begins. */
    private static String written(Map<Integer, String> subs) {
        StringBuilder text = new StringBuilder();
        int before = FULL;
        for (Map.Entry<Integer, String> each : subs.entrySet()) {
            int number = each.getKey();
            if (number >= 20 && number <= 29 || number >= 60 && number <= 63) {
                text.append(before < FULL ? " " : "").append(each.getValue());
                before = each.getValue().length();
            }
        }
        return text.toString();
    }

    private static Mt940Said slashed(String joined) {
        Map<String, String> parts = parts(SLASHED, joined);
        List<String> text = new ArrayList<>();
        for (String each : List.of("REMI", "USTD", "STRD")) {
            text.add(parts.getOrDefault(each, "").replaceAll("^/+|/+$", ""));
        }
        String[] other = parts.getOrDefault("CNTP", "").replaceAll("^/", "").split("/");
        String name = parts.getOrDefault("NAME", other.length > 2 ? other[2] : "");
        String account = parts.getOrDefault("IBAN", other[0]);
        return new Mt940Said(
                String.join(" ", text).strip(),
                parts.getOrDefault("EREF", "").replace("/", ""),
                new ReadEntry.Party(name.replace("/", " "), account.replace("/", "")));
    }

    /** What follows each mark until the next one; what stands before the first has no name. */
    private static Map<String, String> parts(Pattern mark, String text) {
        Map<String, String> parts = new TreeMap<>();
        Matcher found = mark.matcher(text);
        String name = "";
        int from = 0;
        while (found.find()) {
            parts.merge(name, text.substring(from, found.start()), (one, other) -> one + " " + other);
            name = found.group(1);
            from = found.end();
        }
        parts.merge(name, text.substring(from), (one, other) -> one + " " + other);
        parts.replaceAll((key, value) -> value.strip());
        return parts;
    }
}
