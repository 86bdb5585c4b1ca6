package app.jobbag.clients.web;

import app.jobbag.clients.BrandFact;
import app.jobbag.clients.FactTopic;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact of the brand as typed. */
class BrandFactRow {
    /** Of the fact that this was, if it was one: only ever compared. */
    private String fact = "";

    private @Nullable FactTopic topic;

    @Size(max = BrandFact.LONGEST_TITLE)
    private String title = "";

    @Size(max = BrandFact.LONGEST_TEXT)
    private String text = "";

    static BrandFactRow of(BrandFact fact) {
        BrandFactRow row = new BrandFactRow();
        row.fact = fact.id().toString();
        row.topic = fact.topic();
        row.title = fact.title();
        row.text = fact.text();
        return row;
    }

    boolean blank() {
        return title.isBlank() && text.isBlank();
    }

    /** Called on a row without errors only. */
    BrandFact kept(List<BrandFact> before) {
        FactTopic about = Objects.requireNonNullElse(topic, FactTopic.OTHER);
        return before.stream()
                .filter(known -> known.id().toString().equals(fact))
                .map(known -> new BrandFact(known.id(), about, title.strip(), text.strip()))
                .findFirst()
                .orElseGet(() -> BrandFact.fresh(about, title.strip(), text.strip()));
    }

    @AssertTrue(message = "{clients.facts.both}")
    public boolean isWhole() {
        return blank() || !title.isBlank() && !text.isBlank();
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public @Nullable FactTopic getTopic() {
        return topic;
    }

    public void setTopic(@Nullable FactTopic topic) {
        this.topic = topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
