package app.jobbag.meetings.live;

import java.util.regex.Pattern;

/** A line as typed: its kind by the mark at its beginning, by arrows, or as chosen. */
record TypedLine(LineKind kind, String text) {
    private static final Pattern QUOTES = Pattern.compile("[\"“”»」]$");

    /** Marks stand for themselves where a kind was chosen: a client may well have said "?". */
    static TypedLine read(LineKind chosen, String typed) {
        String text = typed.strip();
        if (chosen != LineKind.NOTE || text.isEmpty()) {
            return new TypedLine(chosen, text);
        }
        LineKind kind = LineKind.marked(text.charAt(0)).orElse(LineKind.NOTE);
        if (kind == LineKind.NOTE) {
            return new TypedLine(ActionLine.looksLike(text) ? LineKind.ACTION : LineKind.NOTE, text);
        }
        String rest = text.substring(1).strip();
        String said = kind == LineKind.SAID ? QUOTES.matcher(rest).replaceFirst("") : rest;
        return said.isBlank() ? new TypedLine(LineKind.NOTE, text) : new TypedLine(kind, said);
    }
}
