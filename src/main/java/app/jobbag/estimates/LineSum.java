package app.jobbag.estimates;

import app.jobbag.kernel.Money;

/**
 * A row with its sums.
 *
 * @param included whether it counts: it is no option, or chosen, and so is its group
 * @param cost what is paid for it elsewhere: quantity times price, before mark-up and discount
 * @param gross before its own discount
 * @param net its price; of a heading, what its rows come to
 * @param accepted its price less its share of the discount on the whole; nothing where it is not included
 */
public record LineSum(Line line, boolean included, Money cost, Money gross, Money net, Money accepted) {
    public Money discount() {
        return gross.minus(net);
    }
}
