package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was spent, line by line, and who was there; nothing until somebody notes it. */
@Embeddable
class Spent {
    private @Nullable BigDecimal spent;
    private @Nullable BigDecimal tax;
    private String[] cameOthers = {};

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hospitality_cost", joinColumns = @JoinColumn(name = "hospitality_id"))
    @OrderColumn(name = "position")
    private List<SpentLine> lines = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hospitality_guest", joinColumns = @JoinColumn(name = "hospitality_id"))
    @OrderColumn(name = "position")
    private List<CameGuest> came = new ArrayList<>();

    boolean isKnown() {
        return spent != null;
    }

    void put(UUID client, Currency currency, CostDraft draft) {
        spent = draft.total(currency).amount();
        tax = draft.tax(currency).amount();
        cameOthers = draft.others().toArray(String[]::new);
        lines.clear();
        draft.lines().forEach(each -> lines.add(SpentLine.of(client, each)));
        came.clear();
        draft.came().forEach(each -> came.add(new CameGuest(client, each)));
    }

    void clear() {
        spent = null;
        tax = null;
        cameOthers = new String[0];
        lines.clear();
        came.clear();
    }

    Money total(Currency currency) {
        return new Money(spent == null ? BigDecimal.ZERO : spent, currency);
    }

    CostDraft draft(Currency currency, String reason) {
        return new CostDraft(
                lines.stream().map(each -> each.line(currency)).toList(),
                came.stream().map(CameGuest::party).toList(),
                List.of(cameOthers),
                reason);
    }
}
