package app.jobbag.demo;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.Signable;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import java.util.List;

/** A client with those who work for it and those at it. */
record Company(
        ClientScript script,
        ClientId id,
        SignedIn ae,
        List<SignedIn> leads,
        List<SignedIn> contributors,
        List<ContactDetails> contacts) {
    String code() {
        return script.code();
    }

    SignedIn lead(Discipline discipline) {
        return leads.stream()
                .filter(each -> each.disciplines().contains(discipline))
                .findFirst()
                .orElseThrow();
    }

    boolean has(Discipline discipline) {
        return leads.stream().anyMatch(each -> each.disciplines().contains(discipline));
    }

    /** The contact who decides, and signs deliverables. */
    ContactDetails decider() {
        return contacts.stream()
                .filter(each ->
                        each.seniority() != Seniority.EXECUTIVE && each.signs().contains(Signable.DELIVERABLE))
                .findFirst()
                .orElseGet(() -> contacts.get(0));
    }

    /** Those whom an account executive meets. */
    List<ContactDetails> table() {
        return contacts.stream()
                .filter(each -> each.seniority() != Seniority.EXECUTIVE)
                .toList();
    }
}
