package app.jobbag.signoffs.web;

import app.jobbag.signoffs.SignerState;

/** What somebody has ticked on paper; its texts are {@code signoffs.paper.outcome.<outcome>}. */
enum PaperOutcome {
    SIGNED(SignerState.SIGNED),
    SIGNED_WITH_REMARKS(SignerState.SIGNED_WITH_REMARKS),
    REFUSED(SignerState.REFUSED);

    final SignerState state;

    PaperOutcome(SignerState state) {
        this.state = state;
    }
}
