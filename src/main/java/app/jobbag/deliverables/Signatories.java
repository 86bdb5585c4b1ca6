package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Signable;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.SignerDraft;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.PersonDetails;
import app.jobbag.staff.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may sign deliverables of a client: its team, and last a contact with that right. */
@Component
public class Signatories {
    private final TeamBook teams;
    private final ContactBook contacts;
    private final PeopleRegister people;

    Signatories(TeamBook teams, ContactBook contacts, PeopleRegister people) {
        this.people = people;
        this.teams = teams;
        this.contacts = contacts;
    }

    @Transactional(readOnly = true)
    public List<TeamMember> team(ClientId client) {
        return teams.of(client);
    }

    @Transactional(readOnly = true)
    public List<ContactDetails> contacts(ClientId client) {
        return contacts.of(client).stream().filter(Signatories::maySign).toList();
    }

    /** @throws Refused when somebody is on it who may not sign there, or nobody of the agency is */
    void refuseUnfit(ClientId client, DeliverableDraft draft) {
        if (draft.inner().isEmpty()) {
            throw new Refused("deliverables.refused.noInnerStep").at("steps");
        }
        List<PersonId> team = team(client).stream().map(TeamMember::person).toList();
        if (!draft.inner().stream().map(StepDraft::person).allMatch(team::contains)) {
            throw new Refused("deliverables.refused.notOnTeam").at("steps");
        }
        if (contacts(client).stream().map(ContactDetails::id).noneMatch(draft.contact()::equals)) {
            throw new Refused("deliverables.refused.contactMayNot").at("contact");
        }
    }

    /** The signers of a new version, as they are on the day it is uploaded. */
    List<SignerDraft> of(Deliverable deliverable) {
        List<TeamMember> team = team(deliverable.client());
        return deliverable.steps().stream().map(step -> signer(step, team)).toList();
    }

    /** Who could take the step over: of its own side, and not a signer of the document already. */
    @Transactional(readOnly = true)
    public List<SignerDraft> heirs(RequestDetails request, SignerDetails step) {
        return able(request.client(), step)
                .filter(each -> request.signers().stream()
                        .noneMatch(other ->
                                other.party() == each.party() && other.who().equals(each.who())))
                .toList();
    }

    Optional<SignerDraft> takingOver(ClientId client, SignerDetails step, UUID to) {
        return able(client, step).filter(each -> each.who().equals(to)).findFirst();
    }

    private Stream<SignerDraft> able(ClientId client, SignerDetails step) {
        if (step.isContact()) {
            return contacts(client).stream().map(contact -> SignerDraft.of(contact, step.capacity()));
        }
        Set<PersonId> there = people.active().stream().map(PersonDetails::id).collect(Collectors.toSet());
        return team(client).stream()
                .filter(member -> there.contains(member.person()))
                .map(member -> SignerDraft.of(member.person(), member.name(), step.capacity()));
    }

    private SignerDraft signer(Step step, List<TeamMember> team) {
        if (step.isInner()) {
            return team.stream()
                    .filter(member -> member.person().equals(step.person()))
                    .findFirst()
                    .map(member -> SignerDraft.of(member.person(), member.name(), step.name()))
                    .orElseThrow(() -> new Refused("deliverables.refused.leftTeam", step.name()));
        }
        return SignerDraft.of(contact(step.contact()), step.name());
    }

    private ContactDetails contact(ContactId id) {
        ContactDetails contact = contacts.details(id);
        if (!maySign(contact)) {
            throw new Refused("deliverables.refused.contactMayNot");
        }
        return contact;
    }

    private static boolean maySign(ContactDetails contact) {
        return !contact.archived() && contact.signs().contains(Signable.DELIVERABLE);
    }
}
