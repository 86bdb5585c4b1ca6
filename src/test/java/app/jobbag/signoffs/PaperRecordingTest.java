package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.NotFound;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken for a signed sheet, and what is not. */
@JobbagTest
class PaperRecordingTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private PaperScene paper;

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
    void takesNoCodeButItsOwn() {
        PaperScene.refused("signoffs.paper.codeMistyped", () -> paper.recorded(roles, request, coded("4Q7KM")));
        String unknown = SheetCode.of(new SecureRandom(), request.sha256()).printed();
        PaperScene.refused("signoffs.paper.codeUnknown", () -> paper.recorded(roles, request, coded(unknown)));
        RequestDetails other = scene.withTheClient(roles);
        String theirs = paper.sheet(roles, other).code().printed();
        PaperScene.refused("signoffs.paper.otherDocument", () -> paper.recorded(roles, request, coded(theirs)));
        assertThat(paper.verbs(roles, request))
                .contains("refused.paper.codeMistyped", "refused.paper.codeUnknown", "refused.paper.otherDocument");
    }

    @Test
    void printedAgainItIsTheSameSheet() {
        assertThat(paper.sheet(roles, request)).isEqualTo(sheet);
        assertThat(sheet.code().symbols().substring(13, 18))
                .isEqualToIgnoringCase(request.sha256().substring(0, 5));
    }

    @Test
    void takesNoImpossibleDateNoOtherNameNoOtherFile() {
        PaperAnswerDraft good = paper.signed(sheet);
        LocalDate today = paper.today();
        PaperScene.refused("signoffs.paper.future", () -> paper.recorded(roles, request, dated(today.plusDays(1))));
        PaperScene.refused(
                "signoffs.paper.beforePrint", () -> paper.recorded(roles, request, dated(today.minusDays(1))));
        PaperScene.refused(
                "signoffs.refused.name",
                () -> paper.recorded(
                        roles,
                        request,
                        new PaperAnswerDraft(good.code(), "Otro Nombre", good.outcome(), null, good.dated())));
        PaperScene.refused("signoffs.paper.notAScan", () -> paper.record(roles.luis(), request, good, paper.text()));
    }

    @Test
    void doesNotExistForOthers() {
        var stranger = scene.roles().luis();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> paper.record(stranger, request, paper.signed(sheet), paper.scan()));
    }

    private PaperAnswerDraft coded(String code) {
        return new PaperAnswerDraft(code, "Marta Gil", SignerState.SIGNED, null, paper.today());
    }

    private PaperAnswerDraft dated(LocalDate day) {
        return new PaperAnswerDraft(sheet.code().printed(), "Marta Gil", SignerState.SIGNED, null, day);
    }
}
