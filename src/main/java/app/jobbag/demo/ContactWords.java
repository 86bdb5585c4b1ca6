package app.jobbag.demo;

import app.jobbag.contactreports.ContactKind;
import app.jobbag.contactreports.LineKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said on the telephone in one language, as written in {@code demo/contacts}. */
record ContactWords(
        String noAnswer,
        String leftMessage,
        String why,
        List<Talk> talks,
        List<String> instructions,
        String disputed,
        String declined) {
    /** A talk and what came of it. */
    record Talk(ContactKind kind, String summary, List<Line> lines) {}

    /** Due so many days after the talk, if it is due at all. */
    record Line(LineKind kind, String text, @Nullable Integer days) {}
}
