package app.jobbag.signoffs;

/** On whose behalf somebody signs. */
public enum Party {
    AGENCY,
    CLIENT
}
