package app.jobbag.estimates;

import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperState;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxRate;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An estimate of a poster campaign that Ana writes and Marta signs for the client; the agency has no margin floor. */
@Component
public class EstimateScene {
    static final TaxRate VAT = TaxRate.standard(Percent.of("21"));
    static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    private final BeanFactory beans;
    private final DeliverableScene house;
    private final SigningScene signing;

    EstimateScene(BeanFactory beans, DeliverableScene house, SigningScene signing) {
        this.beans = beans;
        this.house = house;
        this.signing = signing;
    }

    public EstimateId begun(DeliverableScene.Roles roles) {
        return house.as(roles.ana(), () -> {
            bean(JdbcClient.class).sql("delete from margin_floor").update();
            ProjectId project = bean(Projects.class).begin(roles.client(), "The vintage");
            EstimateDraft draft =
                    new EstimateDraft("Vintage posters", project, DAY, Locale.forLanguageTag("es"), roles.marta(), "");
            return bean(Estimating.class).begin(roles.ana(), roles.client(), draft);
        });
    }

    /** The same, of the order's project. */
    public EstimateId writtenForTheOrder(DeliverableScene.Roles roles) {
        EstimateId id = begun(roles);
        ProjectId project = house.order(roles).project();
        EstimateDraft draft =
                new EstimateDraft("Vintage posters", project, DAY, Locale.forLanguageTag("es"), roles.marta(), "");
        change(roles, id, version -> bean(Estimating.class).change(roles.ana(), id, version, draft));
        write(roles, id, "0", List.of(concept(), posters(), film()));
        return id;
    }

    /** Concept (10 h at 80), posters bought for 2,000 and charged 2,300, an option of 900. */
    public EstimateId written(DeliverableScene.Roles roles) {
        EstimateId id = begun(roles);
        write(roles, id, "0", List.of(concept(), posters(), film()));
        return id;
    }

    /** Prices and a discount that leave something to round in any currency, and an option of 900. */
    public EstimateId uneven(DeliverableScene.Roles roles) {
        EstimateId id = begun(roles);
        LineDraft concept =
                LineDraft.hours(Discipline.CREATIVE, "Concept", "7.25", VAT).as(LineKind.HOURS, "33.335", "0");
        LineDraft media = LineDraft.hours(Discipline.MEDIA, "Plan", "3.1", VAT).as(LineKind.HOURS, "47.77", "0");
        LineDraft posters =
                LineDraft.hours(Discipline.PRODUCTION, "Posters", "3", VAT).as(LineKind.BOUGHT_IN, "333.33", "12.5");
        write(roles, id, "7.3", List.of(concept, media, posters, film()));
        return id;
    }

    /** Sixty rows under a heading, every fourth of them in several lines. */
    public EstimateId sixtyRows(DeliverableScene.Roles roles) {
        return manyRows(roles, 60);
    }

    public EstimateId manyRows(DeliverableScene.Roles roles, int count) {
        EstimateId id = begun(roles);
        List<LineDraft> rows = new ArrayList<>(List.of(LineDraft.group("创意与设计")));
        for (int i = 1; i <= count; i++) {
            String words =
                    "第 " + i + " 项 – Línea" + (i % 4 == 0 ? ", 细节与说明 y sus detalles".repeat(8) : "") + " =" + i + "=";
            rows.add(LineDraft.hours(Discipline.CREATIVE, words, i + ".35", VAT).as(LineKind.HOURS, "61.115", "0"));
        }
        write(roles, id, "7.5", rows);
        return id;
    }

    static LineDraft concept() {
        return LineDraft.hours(Discipline.CREATIVE, "Concept", "10", VAT).as(LineKind.HOURS, "80", "0");
    }

    static LineDraft posters() {
        return LineDraft.hours(Discipline.PRODUCTION, "Posters", "1", VAT).as(LineKind.BOUGHT_IN, "2000", "15");
    }

    static LineDraft film() {
        return LineDraft.hours(Discipline.PRODUCTION, "Film", "1", VAT)
                .as(LineKind.EXPENSE, "900", "0")
                .as(Choice.OFFERED, "A");
    }

    void write(DeliverableScene.Roles roles, EstimateId id, String discount, List<LineDraft> lines) {
        change(
                roles,
                id,
                version -> bean(Estimating.class)
                        .write(roles.ana(), id, version, new SheetDraft(new BigDecimal(discount), lines)));
    }

    void change(DeliverableScene.Roles roles, EstimateId id, IntConsumer by) {
        int version = show(roles, id).version();
        as(roles.ana(), () -> by.accept(version));
    }

    void as(SignedIn who, Runnable work) {
        house.as(who, () -> {
            work.run();
            return true;
        });
    }

    /** Sent, printed, and asked. */
    public SignatureRequestId sent(DeliverableScene.Roles roles, EstimateId id) {
        change(roles, id, version -> bean(EstimateHanding.class).send(roles.ana(), id, version));
        print(roles, id);
        for (int i = 0; i < 100; i++) {
            EstimateDetails.Asked asked = show(roles, id).asked();
            if (asked != null) {
                return asked.id();
            }
            pause();
        }
        throw new AssertionError("nobody was asked about " + id);
    }

    PaperDetails print(DeliverableScene.Roles roles, EstimateId id) {
        PaperId paper = new PaperId(Objects.requireNonNull(show(roles, id).paper()));
        PaperDetails details =
                house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
        Viewers.as(new Viewer.Everything("print"), () -> untilReady(details));
        return house.as(roles.ana(), () -> bean(Papers.class).find(paper).orElseThrow());
    }

    /** Many pages on a busy machine take longer than a reader is kept waiting. */
    private PaperDetails untilReady(PaperDetails paper) {
        PaperDetails printed = bean(PaperCounter.class).ready(paper);
        for (int i = 0; i < 30 && printed.state() == PaperState.PENDING; i++) {
            printed = bean(PaperCounter.class).ready(paper);
        }
        return printed;
    }

    public void signed(DeliverableScene.Roles roles, EstimateId id) {
        signing.signAsMarta(roles.signers(), sent(roles, id));
    }

    public EstimateDetails show(DeliverableScene.Roles roles, EstimateId id) {
        return house.as(
                roles.ana(), () -> bean(EstimateQueries.class).details(id).get());
    }

    public Sheet sheet(DeliverableScene.Roles roles, EstimateId id) {
        return house.as(roles.ana(), () -> bean(EstimateQueries.class).sheet(id).get());
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
