package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import java.util.List;

/** What suppliers quote for a row of an estimate: told by the module that keeps suppliers. */
public interface LineQuotes {
    /** The cheapest first. */
    Later<List<Quote>> of(EstimateId estimate, int line);

    /**
     * One supplier's.
     *
     * @param leadTime in the supplier's words, or as days are said
     * @param quality what is noted about it
     * @param url of the quote
     */
    record Quote(String supplier, Money price, String leadTime, String quality, String url) {}
}
