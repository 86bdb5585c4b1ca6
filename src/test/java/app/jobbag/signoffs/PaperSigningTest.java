package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.platform.outbox.Mail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JobbagTest
class PaperSigningTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private PaperScene paper;

    @Autowired
    private SigningLinks links;

    @Autowired
    private SignatureLedger ledger;

    @Autowired
    private SigningCast cast;

    @Autowired
    private ContactBook contacts;

    @Autowired
    private RequestCourse course;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private SigningSheet sheet;

    @BeforeEach
    void martaIsAskedAndASheetIsPrinted() {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        sheet = paper.sheet(roles, request);
    }

    @Test
    void countsOnlyOnceASecondPersonHasLooked() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        assertThat(now().state()).isEqualTo(RequestState.OPEN);
        assertThat(marta().state()).isEqualTo(SignerState.ASKED);
        assertThat(marta().paperAt()).isEqualTo(answer.recordedAt());
        paper.confirm(roles.ana(), request, answer);
        assertThat(now().state()).isEqualTo(RequestState.COMPLETE);
        assertThat(marta().state()).isEqualTo(SignerState.SIGNED);
        assertThat(marta().paperAt()).isNull();
        Evidence evidence = evidence();
        assertThat(evidence.method()).isEqualTo(Method.PAPER);
        assertThat(evidence.sha256()).isEqualTo(request.sha256());
        assertThat(evidence.consent()).isEqualTo(sheet.consent());
        assertThat(evidence.onPaper())
                .isEqualTo(new OnPaper(
                        answer.id().value(),
                        sheet.code(),
                        answer.dated(),
                        answer.sha256(),
                        roles.luis().id(),
                        "Luis Ortega",
                        roles.ana().id(),
                        "Ana Ruiz"));
        assertThat(paper.verbs(roles, request)).contains("sheetPrinted", "paperRecorded", "paperConfirmed", "signed");
    }

    @Test
    void endsTheLinksAndTellsTheContact() {
        String token = scene.token(roles, request.id());
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        assertThat(links.find(token)).isPresent();
        paper.confirm(roles.ana(), request, answer);
        assertThat(links.find(token)).isEmpty();
        assertThat(scene.mails(roles, request.id()))
                .filteredOn(mail -> mail.recipientName().equals("Marta Gil"))
                .extracting(Mail::title)
                .contains("Recibo: su firma en papel, «Cartel de otoño»");
    }

    @Test
    void isNeverConfirmedByWhoeverRecordedIt() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        PaperScene.refused("signoffs.paper.own", () -> paper.confirm(roles.luis(), request, answer));
        PaperScene.refused("signoffs.paper.own", () -> paper.reject(roles.luis(), request, answer, "Mejor no"));
        assertThat(marta().state()).isEqualTo(SignerState.ASKED);
        assertThat(paper.verbs(roles, request)).contains("refused.paper.own");
    }

    @Test
    void isConfirmedOnce() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        paper.confirm(roles.ana(), request, answer);
        PaperScene.refused("signoffs.paper.settled.CONFIRMED", () -> paper.confirm(roles.manager(), request, answer));
        assertThat(paper.verbs(roles, request)).contains("refused.paper.settled.CONFIRMED");
    }

    @Test
    void rejectedItCountsForNothingAndCanBeRecordedAnew() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        PaperScene.refused("signoffs.paper.waitsAlready", () -> paper.recorded(roles, request, paper.signed(sheet)));
        paper.reject(roles.ana(), request, answer, "Falta la firma");
        assertThat(marta().paperAt()).isNull();
        assertThat(paper.folder(roles, request).earlier())
                .extracting(PaperAnswer::state, PaperAnswer::reason, PaperAnswer::settledBy)
                .containsExactly(tuple(PaperAnswerState.REJECTED, "Falta la firma", "Ana Ruiz"));
        assertThat(scene.mails(roles, request.id()))
                .anySatisfy(mail -> assertThat(mail.body()).contains("Falta la firma"));
        paper.confirm(roles.ana(), request, paper.recorded(roles, request, paper.signed(sheet)));
        assertThat(now().state()).isEqualTo(RequestState.COMPLETE);
    }

    @Test
    void saysRemarksAndRefusalsToo() {
        PaperAnswerDraft draft = paper.answer(sheet, SignerState.REFUSED, "El precio no es ese");
        paper.confirm(roles.ana(), request, paper.recorded(roles, request, draft));
        assertThat(now().state()).isEqualTo(RequestState.SENT_BACK);
        assertThat(marta().remarks()).isEqualTo("El precio no es ese");
        RequestDetails other = scene.withTheClient(roles);
        PaperAnswerDraft remarks =
                paper.answer(paper.sheet(roles, other), SignerState.SIGNED_WITH_REMARKS, "El logo, más grande");
        paper.confirm(roles.ana(), other, paper.recorded(roles, other, remarks));
        assertThat(scene.details(roles, other.id()).state()).isEqualTo(RequestState.COMPLETE);
    }

    @Test
    void fallsAwayWhenTheSignerSignsByLinkMeanwhile() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        scene.signAsMarta(roles, request.id());
        assertThat(evidence().method()).isEqualTo(Method.MAILED_CODE);
        assertThat(marta().paperAt()).isNull();
        assertThat(paper.folder(roles, request).earlier())
                .extracting(PaperAnswer::state)
                .containsExactly(PaperAnswerState.FALLEN);
        PaperScene.refused("signoffs.paper.settled.FALLEN", () -> paper.confirm(roles.ana(), request, answer));
        assertThat(paper.verbs(roles, request)).contains("paperFallen", "refused.paper.settled.FALLEN");
    }

    @Test
    void fallsAwayWithItsVersionWhoseCodeIsRefusedFromThenOn() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        RequestDetails newer = scene.replaced(roles, request.id());
        assertThat(paper.folder(roles, request).earlier())
                .extracting(PaperAnswer::state)
                .containsExactly(PaperAnswerState.FALLEN);
        PaperScene.refused("signoffs.paper.settled.FALLEN", () -> paper.confirm(roles.ana(), request, answer));
        scene.sign(roles, roles.luis(), newer.id());
        scene.sign(roles, roles.ana(), newer.id());
        PaperScene.refused("signoffs.paper.oldVersion", () -> paper.recorded(roles, newer, paper.signed(sheet)));
        PaperScene.refused("signoffs.refused.REPLACED", () -> paper.recorded(roles, request, paper.signed(sheet)));
    }

    @Test
    void fallsAwayWithItsSignerWhoseSheetIsRefusedFromThenOn() {
        PaperAnswer answer = paper.recorded(roles, request, paper.signed(sheet));
        ContactDetails pilar = scene.as(
                roles.ana(), () -> contacts.details(cast.contact(roles.manager(), roles.client(), "Pilar Sanz")));
        scene.as(roles.ana(), () -> {
            SignerDraft heir = SignerDraft.of(pilar, pilar.title());
            course.handOver(request.id(), new HandOver(marta().id(), now().version(), heir, "De viaje"));
            return pilar;
        });
        assertThat(marta().paperAt()).isNull();
        PaperScene.refused("signoffs.paper.settled.FALLEN", () -> paper.confirm(roles.ana(), request, answer));
        PaperScene.refused("signoffs.paper.handedOver", () -> paper.recorded(roles, request, paper.signed(sheet)));
        assertThat(paper.sheet(roles, request).code()).isNotEqualTo(sheet.code());
    }

    private RequestDetails now() {
        return scene.details(roles, request.id());
    }

    private SignerDetails marta() {
        return now().signers().get(now().signers().size() - 1);
    }

    private Evidence evidence() {
        return scene.as(roles.ana(), () -> ledger.of(marta().id()))
                .orElseThrow()
                .evidence();
    }
}
