package app.jobbag.meetings.web;

import app.jobbag.meetings.MeetingDraft.Topic;
import app.jobbag.meetings.Party;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A line of the agenda as typed. */
class TopicRow {
    @Size(max = 300)
    private String text = "";

    @Min(1)
    @Max(1440)
    private @Nullable Integer minutes;

    private String lead = "";

    static TopicRow of(Topic topic) {
        TopicRow row = new TopicRow();
        row.text = topic.text();
        row.minutes = topic.minutes();
        row.lead = topic.lead() == null ? "" : topic.lead().toString();
        return row;
    }

    boolean isBlank() {
        return text.isBlank() && minutes == null && lead.isEmpty();
    }

    Topic topic() {
        return new Topic(text, minutes, Party.parse(lead));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    /** A line of the agenda says what it is about. */
    static void check(List<TopicRow> agenda, Errors errors) {
        for (int i = 0; i < agenda.size(); i++) {
            if (!agenda.get(i).isBlank() && agenda.get(i).getText().isBlank()) {
                errors.rejectValue("agenda[" + i + "].text", "NotBlank");
            }
        }
    }
}
