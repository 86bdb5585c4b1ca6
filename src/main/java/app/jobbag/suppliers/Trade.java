package app.jobbag.suppliers;

import app.jobbag.kernel.Worded;

/** What a supplier does. */
@Worded("suppliers.trade.")
public enum Trade {
    PRINT,
    PHOTOGRAPHY,
    ILLUSTRATION,
    FILM,
    AUDIO,
    TRANSLATION,
    MEDIA,
    DIGITAL,
    EVENT,
    RESEARCH,
    LOGISTICS,
    OTHER
}
