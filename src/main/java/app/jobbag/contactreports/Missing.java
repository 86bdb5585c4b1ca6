package app.jobbag.contactreports;

import java.util.stream.Stream;

/** What is missing, and at which field. */
public record Missing(String field, String key) {
    static Stream<Missing> unless(boolean there, String field, String what) {
        return there ? Stream.empty() : Stream.of(new Missing(field, "contactreports.missing." + what));
    }
}
