package app.jobbag.demo;

import app.jobbag.estimates.EstimateDetails;
import app.jobbag.estimates.EstimateHanding;
import app.jobbag.estimates.EstimateId;
import app.jobbag.estimates.EstimateQueries;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/** Where estimates are sent, printed and signed by the client. */
@DemoPart
class EstimateDesk {
    private static final int PATIENCE = 15;

    private final Stage stage;
    private final EstimateQueries queries;
    private final EstimateHanding handing;
    private final PlanningTable.Print print;
    private final PlanningTable table;

    EstimateDesk(
            Stage stage,
            EstimateQueries queries,
            EstimateHanding handing,
            PlanningTable.Print print,
            PlanningTable table) {
        this.stage = stage;
        this.queries = queries;
        this.handing = handing;
        this.print = print;
        this.table = table;
    }

    EstimateDetails show(SignedIn ae, EstimateId id) {
        return stage.as(ae, () -> queries.details(id).get());
    }

    /** Printed there and then, which has the client asked. */
    SignatureRequestId sent(Company company, EstimateId id) {
        SignedIn ae = company.ae();
        int version = show(ae, id).version();
        stage.does(ae, () -> handing.send(ae, id, version));
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

    void signed(Company company, EstimateId id) {
        table.signAs(company.decider(), company.ae(), sent(company, id));
    }
}
