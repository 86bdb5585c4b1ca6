package app.jobbag.files;

/** For whose eyes: the agency's own, or the client's too. Internal is what nobody has to think of. */
public enum Audience {
    INTERNAL,
    CLIENT
}
