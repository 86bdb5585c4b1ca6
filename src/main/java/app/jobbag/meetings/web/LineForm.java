package app.jobbag.meetings.web;

import app.jobbag.meetings.live.LineKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A line as it is typed during the meeting. */
class LineForm {
    @NotNull
    private @Nullable LineKind kind = LineKind.NOTE;

    @Size(max = 300)
    private String topic = "";

    @NotBlank
    @Size(max = 1000)
    private String text = "";

    static LineForm at(String topic) {
        LineForm form = new LineForm();
        form.topic = topic;
        return form;
    }

    LineKind kindOrNote() {
        return kind == null ? LineKind.NOTE : kind;
    }

    public @Nullable LineKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LineKind kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
