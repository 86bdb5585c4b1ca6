package app.jobbag.deliverables;

import app.jobbag.clients.ContactId;
import app.jobbag.signoffs.Pace;
import java.util.List;

/**
 * What is written about a deliverable.
 *
 * @param inner the agency's own steps in their order, at least one
 * @param lastName what the client's step is called
 * @param contact who signs for the client, last
 * @param pace how many working days each one has to answer
 */
public record DeliverableDraft(String title, List<StepDraft> inner, String lastName, ContactId contact, Pace pace) {
    public DeliverableDraft {
        inner = List.copyOf(inner);
    }

    /** With the usual time to answer. */
    public DeliverableDraft(String title, List<StepDraft> inner, String lastName, ContactId contact) {
        this(title, inner, lastName, contact, Pace.USUAL);
    }
}
