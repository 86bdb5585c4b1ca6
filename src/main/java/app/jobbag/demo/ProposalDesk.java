package app.jobbag.demo;

import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.proposals.CheckDraft;
import app.jobbag.proposals.CheckItem;
import app.jobbag.proposals.CheckState;
import app.jobbag.proposals.Offering;
import app.jobbag.proposals.OutlineSending;
import app.jobbag.proposals.Preparing;
import app.jobbag.proposals.ProposalDetails;
import app.jobbag.proposals.ProposalId;
import app.jobbag.proposals.ProposalQueries;
import app.jobbag.proposals.ProposalsForContacts;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Where proposals are sent as an outline, prepared, presented, offered and accepted. */
@DemoPart
class ProposalDesk {
    private static final int PATIENCE = 15;

    private final Stage stage;
    private final Course course;
    private final Client client;
    private final PlanningTable.Print print;
    private final PlanningTable table;

    /** The way of a proposal. */
    @DemoPart
    record Course(ProposalQueries queries, OutlineSending outlines, Preparing preparing, Offering offering) {}

    /** The client's side. */
    @DemoPart
    record Client(ProposalsForContacts proposals, Signing signing) {}

    ProposalDesk(Stage stage, Course course, Client client, PlanningTable.Print print, PlanningTable table) {
        this.stage = stage;
        this.course = course;
        this.client = client;
        this.print = print;
        this.table = table;
    }

    ProposalDetails show(SignedIn ae, ProposalId id) {
        return stage.as(ae, () -> course.queries().details(id).get());
    }

    void change(SignedIn ae, ProposalId id, IntConsumer by) {
        int version = show(ae, id).version();
        stage.does(ae, () -> by.accept(version));
    }

    void outlined(SignedIn ae, ProposalId id) {
        change(ae, id, version -> course.outlines().send(ae, id, version));
    }

    /** The first so many lines are done, or waived where they are the meeting's. */
    void checked(SignedIn ae, ProposalId id, List<String> words) {
        List<CheckDraft> lines = IntStream.range(0, words.size())
                .mapToObj(i -> line(CheckItem.values()[i], words.get(i)))
                .toList();
        change(ae, id, version -> course.preparing().check(ae, id, version, lines));
    }

    private static CheckDraft line(CheckItem item, String words) {
        boolean meetings = item == CheckItem.TIME || item == CheckItem.PLACE;
        return new CheckDraft(item, meetings ? CheckState.WAIVED : CheckState.DONE, words);
    }

    void presented(SignedIn ae, ProposalId id) {
        change(ae, id, version -> course.preparing().prepare(ae, id, version));
        change(ae, id, version -> course.preparing().present(ae, id, version));
    }

    /** Printed there and then, which has the client asked. */
    SignatureRequestId offered(SignedIn ae, ProposalId id) {
        change(ae, id, version -> course.offering().offer(ae, id, version));
        return asked(ae, id);
    }

    /** The client takes these options and signs. */
    void accepted(Company company, ProposalId id, Set<Integer> options) {
        SignedIn ae = company.ae();
        SignatureRequestId first = Objects.requireNonNull(show(ae, id).asked()).id();
        RequestDetails request = stage.as(ae, () -> client.signing().details(first));
        Viewer viewer = new Viewer.Contact(
                company.decider().id().value(),
                company.id().value(),
                company.decider().name());
        stage.does(viewer, () -> client.proposals().choose(company.decider().id(), request, options));
        table.signAs(company.decider(), ae, asked(ae, id));
    }

    private SignatureRequestId asked(SignedIn ae, ProposalId id) {
        PaperId paper = new PaperId(Objects.requireNonNull(show(ae, id).paper()));
        PaperDetails printed = stage.as(ae, () -> print.papers().find(paper).orElseThrow());
        for (int tries = 0; tries < PATIENCE && !printed.isReady(); tries++) {
            PaperDetails waiting = printed;
            printed =
                    Viewers.as(PeopleRegister.viewer(ae), () -> print.counter().ready(waiting));
        }
        for (int tries = 0; tries < PATIENCE && show(ae, id).asked() == null; tries++) {
            LockSupport.parkNanos(100_000_000);
        }
        return Objects.requireNonNull(show(ae, id).asked()).id();
    }
}
