package app.jobbag.imports.sheets;

import app.jobbag.kernel.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** vCards of all versions as rows: one a card, with the columns that it can have; of several numbers the first. */
final class Cards {
    private static final List<String> HEADS =
            List.of("ORG", "FN", "TITLE", "EMAIL", "TEL", "CELL", "STREET", "CITY", "POSTCODE", "COUNTRY", "NOTE");
    private static final Pattern LINE = Pattern.compile("(?:[\\w-]+\\.)?([\\w-]+)((?:;(?:\"[^\"]*\"|[^\":;])*)*):(.*)");
    private static final Pattern PART = Pattern.compile("(?<!\\\\);");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEADS));
    private Map<String, String> card = new LinkedHashMap<>();

    private Cards() {}

    static List<List<String>> rows(String text) {
        Cards cards = new Cards();
        String whole =
                text.replaceAll("=\r?\n(?=[^\r\n]*(?:=[0-9A-F]{2}|\r?\n))", "").replaceAll("\r?\n[ \t]", "");
        for (String line : whole.split("\r?\n|\r")) {
            cards.take(line.strip());
        }
        if (cards.rows.size() == 1) {
            throw new Refused("imports.refused.noCards");
        }
        return cards.rows;
    }

    private void take(String line) {
        if (line.equalsIgnoreCase("BEGIN:VCARD")) {
            card = new LinkedHashMap<>();
        } else if (line.equalsIgnoreCase("END:VCARD")) {
            rows.add(HEADS.stream().map(head -> card.getOrDefault(head, "")).toList());
            if (rows.size() > Sheet.MOST_ROWS + 1) {
                throw new Refused("imports.refused.rows", Sheet.MOST_ROWS);
            }
        } else {
            Matcher property = LINE.matcher(line);
            if (property.matches()) {
                String parameters = property.group(2).toUpperCase(Locale.ROOT);
                boolean quoted = parameters.contains("QUOTED-PRINTABLE");
                take(
                        property.group(1).toUpperCase(Locale.ROOT),
                        parameters,
                        quoted ? printed(property.group(3)) : property.group(3));
            }
        }
    }

    private void take(String name, String parameters, String value) {
        switch (name) {
            case "FN" -> card.put("FN", plain(value));
            case "N" -> first("FN", (part(value, 1) + " " + part(value, 0)).strip());
            case "ORG" -> first("ORG", part(value, 0));
            case "TITLE", "ROLE" -> first("TITLE", plain(value));
            case "EMAIL" -> first("EMAIL", value);
            case "TEL" -> first(parameters.contains("CELL") ? "CELL" : "TEL", value.replaceFirst("(?i)^tel:", ""));
            case "NOTE" -> first("NOTE", plain(value));
            case "ADR" -> {
                first("STREET", part(value, 2));
                first("CITY", part(value, 3));
                first("POSTCODE", part(value, 5));
                first("COUNTRY", part(value, 6));
            }
            default -> {}
        }
    }

    private void first(String head, String value) {
        if (!value.isBlank()) {
            card.putIfAbsent(head, value);
        }
    }

    private static String part(String value, int index) {
        String[] parts = PART.split(value, -1);
        return index < parts.length ? plain(parts[index]) : "";
    }

    private static String plain(String value) {
        return ESCAPED.matcher(value)
                .replaceAll(
                        each -> Matcher.quoteReplacement(each.group(1).equalsIgnoreCase("n") ? " " : each.group(1)));
    }

    /** Quoted-printable, as cards of version 2.1 write what is not ASCII. */
    private static String printed(String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < value.length(); i++) {
            boolean coded = value.charAt(i) == '='
                    && i + 2 < value.length()
                    && value.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
            if (coded) {
                bytes.write(Integer.parseInt(value.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.writeBytes(value.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
