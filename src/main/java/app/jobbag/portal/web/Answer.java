package app.jobbag.portal.web;

/** What a contact answers; its texts are {@code portal.answer.<answer>}. */
enum Answer {
    SIGN,
    SIGN_WITH_REMARKS,
    REFUSE;

    boolean needsWords() {
        return this != SIGN;
    }

    boolean signs() {
        return this != REFUSE;
    }
}
