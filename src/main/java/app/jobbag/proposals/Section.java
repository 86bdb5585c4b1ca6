package app.jobbag.proposals;

/**
 * A section of a proposal, in its place.
 *
 * @param number for good: versions are compared by it
 * @param notes for whoever presents it; they never leave
 */
public record Section(int number, SectionKind kind, String title, String text, String notes) {
    Section filled(Placeholders values) {
        return new Section(number, kind, values.fill(title), values.fill(text), "");
    }
}
