package app.jobbag.proposals;

import java.util.Locale;
import java.util.UUID;

/** A section of the library: the agency's own words, of no client. */
public record Snippet(
        UUID id, int version, SectionKind kind, Locale language, String title, String text, boolean archived) {}
