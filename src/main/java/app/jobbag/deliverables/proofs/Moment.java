package app.jobbag.deliverables.proofs;

import app.jobbag.kernel.Refused;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A moment of a film or a sound: typed as 75, 1:15 or 0:01:15, shown as 1:15. */
public record Moment(int second) {
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final Pattern TYPED = Pattern.compile("(?:(\\d{1,2}):)?(?:(\\d{1,2}):)?(\\d{1,5})");

    /** @throws Refused when it is no moment; empty when nothing was typed */
    public static Optional<Moment> typed(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = TYPED.matcher(text.strip());
        if (!parts.matches()) {
            throw new Refused("proofs.refused.moment").at("moment");
        }
        boolean three = parts.group(2) != null;
        int hours = three ? number(parts.group(1)) : 0;
        int minutes = number(three ? parts.group(2) : parts.group(1));
        int seconds = number(parts.group(3));
        if (parts.group(1) != null && (seconds >= MINUTE || (three && minutes >= MINUTE))) {
            throw new Refused("proofs.refused.moment").at("moment");
        }
        return Optional.of(new Moment(hours * HOUR + minutes * MINUTE + seconds));
    }

    public String text() {
        int rest = second % HOUR;
        String end = "%02d".formatted(rest % MINUTE);
        return second < HOUR
                ? rest / MINUTE + ":" + end
                : second / HOUR + ":" + "%02d".formatted(rest / MINUTE) + ":" + end;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
