package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactTies;
import app.jobbag.clients.ProjectId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.kernel.Refused;
import app.jobbag.signoffs.Device;
import app.jobbag.signoffs.Refusal;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.SigningScene;
import app.jobbag.staff.People;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SCH-1 to SCH-3: planned, signed by both, late by somebody's delay, signed again. */
@JobbagTest
class SchedulesTest {
    private static final LocalDate LATE = LocalDate.of(2027, 1, 26);

    @Autowired
    private ScheduleScene scene;

    @Autowired
    private DeliverableScene house;

    @Autowired
    private SigningScene signing;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester web;

    private DeliverableScene.Roles roles;

    @BeforeEach
    void people() {
        roles = house.roles();
    }

    @Test
    void datesFollowWhatALineDependsOn() {
        Sheet sheet = scene.sheet(roles, scene.planned(roles));
        assertThat(sheet.tasks()).extracting(Task::lastDay).containsExactly(day(15), day(19), day(22));
        assertThat(sheet.tasks()).allMatch(Task::critical);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void everyTemplateHasDates(TemplateKind kind) {
        Sheet sheet = scene.sheet(roles, scene.begun(roles, kind));
        assertThat(sheet.tasks()).hasSizeGreaterThan(9).allMatch(each -> each.endsAt() != null);
        assertThat(sheet.tasks()).noneMatch(each -> each.name().startsWith("schedules."));
    }

    @Test
    void bothSignAndThatIsTheBaseline() {
        ScheduleId id = scene.planned(roles);
        SignatureRequestId request = scene.sent(roles, id);
        assertThat(scene.show(roles, id).number()).startsWith("SCH-");
        scene.signAsAna(roles, id, request);
        assertThat(scene.show(roles, id).state()).isEqualTo(ScheduleState.IN_SIGNING);
        signing.signAsMarta(roles.signers(), request);
        ScheduleDetails signed = scene.show(roles, id);
        assertThat(signed.state()).isEqualTo(ScheduleState.SIGNED);
        assertThat(signed.baseline()).isEqualTo(signed.current());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> move(id, 2, Direction.IN));
    }

    @Test
    void whatIsRefusedGoesBackToDraftWithItsReason() {
        ScheduleId id = scene.planned(roles);
        SignatureRequestId request = scene.sent(roles, id);
        int version = signing.details(roles.signers(), request).version();
        Refusal refusal = new Refusal(version, "Printing needs a week", Device.of("192.0.2.7", "Firefox"));
        scene.as(roles.ana(), () -> scene.bean(Signing.class).sendBack(roles.ana(), request, refusal));
        ScheduleDetails back = scene.show(roles, id);
        assertThat(back.state()).isEqualTo(ScheduleState.DRAFT);
        assertThat(back.sentBack()).isEqualTo(roles.ana().name() + ": Printing needs a week");
        assertThat(back.baseline()).isNull();
        scene.signed(roles, id);
        assertThat(scene.show(roles, id).revision()).isEqualTo(2);
    }

    @Test
    void aContactWhoIsToSignIsNotArchivedUnseen() {
        ScheduleId id = scene.planned(roles);
        scene.sent(roles, id);
        List<ContactTies.Tie> ties =
                house.as(roles.ana(), () -> scene.bean(ContactBook.class).ties(roles.marta()));
        assertThat(ties).extracting(ContactTies.Tie::url).contains("/schedules/" + id.value());
    }

    @Test
    void thePaperIsOnePageAcross() throws IOException {
        ScheduleId id = scene.begun(roles, TemplateKind.POSTER);
        scene.sent(roles, id);
        byte[] paper = web.perform(
                        get("/papers/" + scene.show(roles, id).paper()).with(People.as(roles.luis())))
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(0).getMediaBox().getHeight());
            assertThat(rightmost(new PDFRenderer(document).renderImage(0, 1), 0x854a00))
                    .as("the suppliers' bars end before the margin")
                    .isBetween(700, 798);
        }
    }

    private static int rightmost(BufferedImage page, int color) {
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(each -> (page.getRGB(each % page.getWidth(), each / page.getWidth()) & 0xffffff) == color)
                .map(each -> each % page.getWidth())
                .max()
                .orElse(0);
    }

    /** SIG-5, below every page and service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update schedule set state = 'SIGNED', baseline_id = current_id where id = ?",
                "update schedule set baseline_id = current_id where id = ?",
                "update schedule set title = 'Other' where id = ?",
                "update schedule_task set work = 1 where schedule_id = ?",
                "delete from schedule_link where schedule_id = ?",
                "update schedule_version set tasks = '[]' where schedule_id = ?",
                "delete from schedule where id = ?"
            })
    void isNeverSetByHand(String sql) {
        ScheduleId id = scene.planned(roles);
        scene.sent(roles, id);
        assertThatThrownBy(() -> scene.as(
                        roles.ana(), () -> jdbc.sql(sql).param(id.value()).update()))
                .isInstanceOf(Exception.class);
        assertThat(scene.show(roles, id).state()).isEqualTo(ScheduleState.IN_SIGNING);
    }

    @Test
    void theClientsDelayIsItsOwnAndTheRestFollows() {
        ScheduleId id = scene.planned(roles);
        scene.signed(roles, id);
        Progress late = Progress.of(50, null, LATE, null);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scene.report(roles, id, new ScheduleScene.Told(2, late, SlipDraft.NONE)))
                .satisfies(refused ->
                        assertThat(refused.parts()).extracting(Refused::field).containsExactly("side", "why"));
        SlipDraft why = new SlipDraft(Side.CLIENT, "The board meets a week later");
        scene.report(roles, id, new ScheduleScene.Told(2, late, why));
        assertThat(scene.slips(roles, id)).singleElement().satisfies(slip -> {
            assertThat(slip.days()).isEqualTo(5);
            assertThat(slip.side()).isEqualTo(Side.CLIENT);
        });
        assertThat(scene.sheet(roles, id).task(3).lastDay()).isEqualTo(day(29));
        DaysLost lost = house.as(
                roles.ana(),
                () -> scene.bean(ScheduleFigures.class)
                        .lost(roles.client())
                        .get()
                        .get(0));
        assertThat(List.of(lost.agency(), lost.client(), lost.supplier())).containsExactly(0, 5, 0);
    }

    @Test
    void theNextVersionSaysWhatMovedAndWhy() {
        ScheduleId id = scene.planned(roles);
        scene.signed(roles, id);
        SlipDraft slip = new SlipDraft(Side.CLIENT, "The board meets a week later");
        scene.report(roles, id, new ScheduleScene.Told(2, Progress.of(50, null, LATE, null), slip));
        scene.as(
                roles.ana(),
                () -> scene.bean(ScheduleHanding.class)
                        .revise(roles.ana(), id, scene.show(roles, id).version()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> scene.sent(roles, id));
        ScheduleDetails draft = scene.show(roles, id);
        ScheduleDraft why = new ScheduleDraft(
                draft.title(),
                new ProjectId(draft.project()),
                draft.startsOn(),
                roles.ana().id(),
                roles.marta(),
                "Approval came late");
        scene.as(roles.ana(), () -> scene.bean(Scheduling.class).change(roles.ana(), id, draft.version(), why));
        Comparison moved = house.as(
                roles.ana(),
                () -> scene.bean(Comparing.class)
                        .between(
                                roles.client(),
                                scene.bean(ScheduleQueries.class)
                                        .version(Objects.requireNonNull(draft.baseline()))
                                        .get(),
                                scene.sheet(roles, id)));
        assertThat(moved.days()).isEqualTo(5);
        assertThat(moved.moves()).extracting(Move::name).containsExactly("Layouts approved", "Printing");
        scene.signed(roles, id);
        assertThat(scene.show(roles, id).revision()).isEqualTo(2);
        assertThat(scene.show(roles, id).lostClient()).isEqualTo(5);
    }

    private void move(ScheduleId id, int number, Direction direction) {
        scene.change(roles, id, version -> {
            scene.bean(Scheduling.class).move(roles.ana(), id, version, number, direction);
            return true;
        });
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2027, 1, ofJanuary);
    }
}
