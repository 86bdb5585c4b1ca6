package app.jobbag.notices;

/** How a person is told. Mail at once and the digest stand in the centre too. */
public enum Channel {
    MAIL,
    DIGEST,
    CENTRE,
    NONE
}
