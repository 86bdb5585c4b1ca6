package app.jobbag.recharges;

import app.jobbag.kernel.Refused;
import java.util.UUID;

/** Which booked cost: written as its kind, a colon and its id. */
public record CostRef(Kind kind, UUID id) {
    public enum Kind {
        EXPENSE,
        BILL
    }

    /** @throws Refused when it is no such thing */
    public static CostRef read(String text) {
        String[] parts = text.split(":", 2);
        try {
            return new CostRef(Kind.valueOf(parts[0]), UUID.fromString(parts.length > 1 ? parts[1] : ""));
        } catch (IllegalArgumentException e) {
            throw new Refused("recharges.refused.gone").at("chosen");
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
