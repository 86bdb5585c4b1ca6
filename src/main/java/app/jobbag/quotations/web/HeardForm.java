package app.jobbag.quotations.web;

import app.jobbag.quotations.Channel;
import app.jobbag.quotations.QuoteAnswering;
import app.jobbag.quotations.QuoteDetails;
import app.jobbag.quotations.QuoteState;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An answer that came by phone or mail, as the buyer types it in. */
class HeardForm extends QuoteForm {
    @NotBlank
    @Size(max = 200)
    private String by = "";

    @NotNull
    private @Nullable LocalDate heardOn;

    @NotNull
    private @Nullable Channel channel = Channel.PHONE;

    private int version;

    static HeardForm of(QuoteDetails quote, Currency usual, int lines, LocalDate today) {
        HeardForm form = new HeardForm();
        Currency own = quote.currency();
        form.fill(own == null ? usual : own, quote.prices(), lines);
        form.setAnswer(quote.state() == QuoteState.ASKED ? QuoteState.QUOTED : quote.state());
        form.setLeadDays(quote.leadDays());
        form.setValidUntil(quote.validUntil());
        form.setRemarks(quote.remarks());
        form.heardOn = today;
        form.version = quote.version();
        return form;
    }

    /** Called on a form without errors only. */
    QuoteAnswering.Heard heard() {
        return new QuoteAnswering.Heard(by.strip(), Objects.requireNonNull(heardOn), Objects.requireNonNull(channel));
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public @Nullable LocalDate getHeardOn() {
        return heardOn;
    }

    public void setHeardOn(@Nullable LocalDate heardOn) {
        this.heardOn = heardOn;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
