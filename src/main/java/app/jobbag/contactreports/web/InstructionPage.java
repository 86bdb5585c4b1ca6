package app.jobbag.contactreports.web;

import app.jobbag.clients.ClientChoice;
import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientQueries;
import app.jobbag.clients.ClientRegister;
import app.jobbag.contactreports.InstructionDetails;
import app.jobbag.contactreports.InstructionGuard;
import app.jobbag.contactreports.InstructionId;
import app.jobbag.contactreports.InstructionQueries;
import app.jobbag.contactreports.InstructionWay;
import app.jobbag.contactreports.Job;
import app.jobbag.contactreports.Jobs;
import app.jobbag.contactreports.LikelyDuplicate;
import app.jobbag.contactreports.LikelyDuplicates;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of instructions together, each in one read transaction. */
@Component
class InstructionPage {
    /** More would drown the page. */
    private static final int ALIKE = 2;

    private final InstructionQueries queries;
    private final InstructionGuard guard;
    private final Clients clients;
    private final Behind behind;

    InstructionPage(InstructionQueries queries, InstructionGuard guard, Clients clients, Behind behind) {
        this.queries = queries;
        this.guard = guard;
        this.clients = clients;
        this.behind = behind;
    }

    /** The clients, and who and what they are. */
    @Component("instructionClients")
    record Clients(ClientQueries queries, ClientRegister register, Rolls rolls, Jobs jobs) {}

    /** History, rights, words and the time of day. */
    @Component("instructionBehind")
    record Behind(Trail trail, AccessPolicy policy, Options options, Clock clock, LikelyDuplicates likely) {}

    @Transactional(readOnly = true)
    public InstructionDetails show(SignedIn who, InstructionId id, Model model) {
        guard.expect();
        Later<List<TrailEntry>> history = behind.trail().later("instruction", id.value());
        Later<List<LikelyDuplicate>> likely = behind.likely().of(id);
        InstructionDetails instruction = queries.show(who, id);
        boolean write = behind.policy().permits(who, Action.MEETING_WRITE, instruction);
        Roll roll = clients.rolls().of(instruction.client()).get();
        model.addAttribute("instruction", instruction);
        model.addAttribute("late", instruction.isLate(now()));
        model.addAttribute("write", write);
        model.addAttribute("mayOrder", behind.policy().permits(who, Action.ORDER_WRITE, instruction));
        model.addAttribute("guard", instruction.state().isWritable() ? guard.look(instruction) : null);
        model.addAttribute("mayPass", behind.policy().permits(who, Action.GUARD_PASS, instruction));
        model.addAttribute(
                "owners",
                Options.from(
                        roll.invitable().stream()
                                .filter(each -> !each.party().isClient())
                                .toList(),
                        each -> each.party().id().toString(),
                        Attendee::label));
        model.addAttribute(
                "alike",
                likely.get().stream()
                        .filter(LikelyDuplicate::alike)
                        .limit(ALIKE)
                        .toList());
        model.addAttribute("history", history.get());
        return instruction;
    }

    /** What it may be the same as. */
    @Transactional(readOnly = true)
    public InstructionDetails duplicate(SignedIn who, InstructionId id, Model model) {
        Later<List<LikelyDuplicate>> likely = behind.likely().of(id);
        InstructionDetails instruction = queries.open(who, id);
        model.addAttribute("instruction", instruction);
        model.addAttribute("likely", likely.get());
        return instruction;
    }

    @Transactional(readOnly = true)
    public void choose(Model model) {
        model.addAttribute(
                "clients",
                Options.from(
                        clients.queries().choices(), each -> each.id().value().toString(), ClientChoice::name));
    }

    @Transactional(readOnly = true)
    public InstructionForm edit(SignedIn who, InstructionId id, Model model) {
        InstructionDetails instruction = about(who, id, model);
        InstructionForm form = InstructionForm.of(instruction, who.zone());
        model.addAttribute("form", form);
        return form;
    }

    @Transactional(readOnly = true)
    public InstructionDetails about(SignedIn who, InstructionId id, Model model) {
        InstructionDetails instruction = queries.open(who, id);
        fill(who, instruction.client(), model);
        model.addAttribute("instruction", instruction);
        return instruction;
    }

    /** What the form's page needs besides the form; only for those who may write. */
    @Transactional(readOnly = true)
    public void fill(SignedIn who, ClientId id, Model model) {
        Later<Roll> roll = clients.rolls().of(id);
        Later<List<Job.Choice>> jobs = clients.jobs().of(id);
        ClientDetails client = clients.register().details(id);
        behind.policy().require(who, Action.MEETING_WRITE, client);
        model.addAttribute("client", client);
        model.addAttribute("ways", behind.options().of(InstructionWay.values(), "instructions.way."));
        model.addAttribute(
                "contacts",
                Options.from(
                        roll.get().invitable().stream()
                                .filter(each -> each.party().isClient())
                                .toList(),
                        each -> each.party().id().toString(),
                        Attendee::label));
        model.addAttribute("jobs", Options.from(jobs.get(), each -> each.job().toString(), Job.Choice::title));
    }

    Instant now() {
        return behind.clock().instant();
    }
}
