package app.jobbag.demo;

/** The load was stopped in the middle; the message is one sentence for the person who starts the application. */
final class HalfAnAgency extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HalfAnAgency(String folder) {
        super("The demonstration agency was stopped while it was being loaded and is not whole: delete the folder "
                + folder + " and start again.");
    }
}
