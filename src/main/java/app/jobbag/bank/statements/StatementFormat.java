package app.jobbag.bank.statements;

import app.jobbag.kernel.Worded;

/** What kind of file a statement came in. */
@Worded("bank.format.")
public enum StatementFormat {
    CAMT053,
    CAMT054,
    MT940,
    CSV
}
