package app.jobbag.meetings.invitations;

import app.jobbag.kernel.Refused;

/**
 * An answer as it is given.
 *
 * @param proposal another time, in words, of whoever declines
 */
public record AnswerDraft(Answer answer, String reason, String proposal) {
    public AnswerDraft {
        if (answer != Answer.DECLINED && !proposal.isBlank()) {
            throw new Refused("invitations.refused.proposal").at("proposal");
        }
    }
}
