package app.jobbag.quotations;

import org.jspecify.annotations.Nullable;

/**
 * A supplier's answer.
 *
 * @param offer null where it declines
 * @param remarks on quality, terms, or why it declines
 */
public record Reply(@Nullable Offer offer, String remarks) {
    public Reply {
        remarks = remarks.strip();
    }

    QuoteState state() {
        return offer == null ? QuoteState.DECLINED : QuoteState.QUOTED;
    }
}
