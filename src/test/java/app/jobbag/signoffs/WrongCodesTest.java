package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.JobbagTest;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SIG-5: what was tried and refused is recorded; what was no code at all costs nothing. */
@JobbagTest
class WrongCodesTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    private SigningScene.Roles roles;
    private RequestDetails request;
    private String code;

    @BeforeEach
    void aCodeIsMailed() {
        roles = scene.roles();
        request = scene.withTheClient(roles);
        code = scene.mailedCode(roles, request.id());
    }

    @Test
    void whatIsNotSixDigitsCostsNoTryAndSaysSo() {
        for (int i = 0; i < 7; i++) {
            assertThat(key("12 34")).isEqualTo("signoffs.code.notSix");
        }
        assertThat(verbs()).doesNotContain("refused.code.notSix");
        assertThat(scene.prove(roles, request.id(), code).code()).isNotNull();
    }

    @Test
    void theLastTrySaysWhatToDoNext() {
        for (int left = 4; left > 0; left--) {
            assertThat(key(wrong())).isEqualTo("signoffs.code.wrong");
        }
        assertThat(key(wrong())).isEqualTo("signoffs.code.last");
        assertThat(key(code)).isEqualTo("signoffs.code.dead");
    }

    @Test
    void eachWrongOneIsAStepOfTheEvidenceAndInTheHistory() {
        key(wrong());
        key(wrong());
        assertThat(verbs()).filteredOn("refused.code.wrong"::equals).hasSize(2);
        assertThat(steps()).isEqualTo(2);
    }

    @Test
    void fullWidthDigitsAreTheSameCode() {
        String wide = code.codePoints()
                .map(each -> each - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(scene.prove(roles, request.id(), wide).code()).isNotNull();
    }

    private String wrong() {
        return code.equals("000000") ? "000001" : "000000";
    }

    private String key(String typed) {
        CodeProof proof = scene.prove(roles, request.id(), typed);
        Refused[] refused = new Refused[1];
        assertThatExceptionOfType(Refused.class).isThrownBy(proof::code).satisfies(each -> refused[0] = each);
        return refused[0].key();
    }

    private List<String> verbs() {
        return scene
                .as(
                        roles.ana(),
                        () -> trail.of("signature_request", request.id().value()))
                .stream()
                .map(TrailEntry::verb)
                .toList();
    }

    private long steps() {
        return scene.as(
                roles.ana(),
                () -> jdbc.sql("""
                        select count(*) from signing_step t join signature_signer s on s.id = t.signer_id
                        where s.request_id = ? and t.kind = 'CODE_WRONG'""")
                        .param(request.id().value())
                        .query(Long.class)
                        .single());
    }
}
