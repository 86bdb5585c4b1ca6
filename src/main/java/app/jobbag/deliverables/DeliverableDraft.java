package app.jobbag.deliverables;

import app.jobbag.clients.ContactId;
import java.util.List;

/**
 * What is written about a deliverable.
 *
 * @param inner the agency's own steps in their order, at least one
 * @param lastName what the client's step is called
 * @param contact who signs for the client, last
 */
public record DeliverableDraft(String title, List<StepDraft> inner, String lastName, ContactId contact) {
    public DeliverableDraft {
        inner = List.copyOf(inner);
    }
}
