package app.jobbag.bank.statements;

import app.jobbag.kernel.Refused;

/** The file can't be read; says why and where. */
public class Unreadable extends Refused {
    private static final long serialVersionUID = 1L;

    Unreadable(String key, Object... arguments) {
        super(key, arguments);
    }
}
