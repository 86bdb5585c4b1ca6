package app.jobbag.purchasing;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a purchase order is approved on.
 *
 * @param amount net, in the work order's currency, at that day's rate
 * @param limit up to which finance approves; null where nobody but a manager does
 */
record Terms(BigDecimal rate, Money amount, @Nullable Money limit) {}
