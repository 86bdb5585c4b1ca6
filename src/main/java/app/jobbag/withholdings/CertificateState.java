package app.jobbag.withholdings;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Worded;

/** How what is certified stands to what was withheld. */
@Worded("withholdings.state.")
public enum CertificateState {
    MISSING,
    LESS,
    MORE,
    COMPLETE;

    static CertificateState of(Money withheld, Money certified) {
        int compared = certified.compareTo(withheld);
        if (compared == 0) {
            return COMPLETE;
        }
        if (compared > 0) {
            return MORE;
        }
        return certified.isZero() ? MISSING : LESS;
    }

    /** The colour of the word. */
    public String tone() {
        return this == COMPLETE ? "good" : this == MISSING ? "waiting" : "bad";
    }
}
