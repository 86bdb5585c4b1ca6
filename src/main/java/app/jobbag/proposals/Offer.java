package app.jobbag.proposals;

import app.jobbag.estimates.Sheet;
import app.jobbag.estimates.Totals;
import java.util.List;

/**
 * What a proposal says, on its page and on paper: its words with placeholders filled in, the estimate, the schedule.
 *
 * @param attachments that go with it to the client
 */
public record Offer(
        String client,
        String title,
        List<Section> sections,
        Sheet sheet,
        List<Step> schedule,
        List<Attachment> attachments) {
    public Offer {
        attachments = List.copyOf(attachments);
        sections = List.copyOf(sections);
        schedule = List.copyOf(schedule);
    }

    public Totals totals() {
        return sheet.totals();
    }

    /** Where no section is the price, it comes last. */
    public boolean isPriced() {
        return sections.stream().anyMatch(each -> each.kind() == SectionKind.PRICE);
    }

    /** The same of the schedule. */
    public boolean isScheduled() {
        return sections.stream().anyMatch(each -> each.kind() == SectionKind.SCHEDULE);
    }

    /** Whether the same options are chosen. */
    public boolean isChosenAs(Offer other) {
        return sheet.equals(other.sheet);
    }

    Offer choosing(Sheet chosen) {
        return new Offer(client, title, sections, chosen, schedule, attachments);
    }
}
