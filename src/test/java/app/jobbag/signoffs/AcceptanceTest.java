package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** An offer is accepted as a document is signed, in words of its own. */
@JobbagTest
class AcceptanceTest {
    @Autowired
    private SigningScene scene;

    @Autowired
    private MessageSource texts;

    @Autowired
    private ConsentWording wording;

    private SigningScene.Roles roles;
    private RequestDetails offer;

    @BeforeEach
    void martaIsAskedToAccept() {
        roles = scene.roles();
        offer = scene.offered(roles);
    }

    @Test
    void theMailAsksToAcceptUntilADay() {
        assertThat(scene.mails(roles, offer.id())).singleElement().satisfies(mail -> {
            assertThat(mail.title()).isEqualTo("Para su aceptación: Presupuesto de otoño");
            assertThat(mail.body()).contains("que lo acepte");
        });
        assertThat(offer.signers().get(2).awaitedBy()).isNotNull();
    }

    @Test
    void whatWasAcceptedSaysSoAndIsComplete() {
        scene.signAsMarta(roles, offer.id());
        RequestDetails accepted = scene.details(roles, offer.id());
        assertThat(accepted.state()).isEqualTo(RequestState.COMPLETE);
        assertThat(accepted.signers().get(2).state()).isEqualTo(SignerState.SIGNED);
        assertThat(scene.mails(roles, offer.id()))
                .extracting(mail -> mail.title())
                .contains("Su código para «Presupuesto de otoño»");
    }

    @Test
    void itsConsentIsAnotherThanASignatures() {
        Locale spanish = Locale.forLanguageTag("es");
        assertThat(wording.about(offer, spanish))
                .satisfies(consent -> assertThat(consent.version()).isEqualTo("2026-1-accept"))
                .satisfies(consent -> assertThat(consent.text()).contains("lo acepto en nombre de mi organización"));
        assertThat(wording.onPaper(offer, spanish).version()).isEqualTo("2026-1-accept-paper");
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void everyPurposeHasAllItsWordsInEveryLanguage(Purpose purpose) {
        for (String language : new String[] {"en", "es", "zh-CN"}) {
            for (SignerState state : statesOf(purpose)) {
                said("signoffs.status." + purpose.texts() + state, language);
            }
            for (String kind :
                    new String[] {"ask", "reminder", "again", "code", "receipt", "receiptOnPaper", "sentBack"}) {
                said("signoffs.mail." + purpose.texts() + kind + ".title", language);
                said("signoffs.mail." + purpose.texts() + kind + ".body", language);
            }
            for (String key : new String[] {"link.asks", "link.nothing", "index.open", "receipt.title", "refused"}) {
                said("portal." + purpose.texts() + key, language);
            }
            for (String answer : new String[] {"SIGN", "SIGN_WITH_REMARKS", "REFUSE"}) {
                said("portal." + purpose.texts() + "answer." + answer, language);
                said("portal." + purpose.texts() + "done." + answer, language);
            }
            for (String line : new String[] {"sign", "remarks", "refuse"}) {
                said("signoffs.sheet." + purpose + "." + line, language);
            }
        }
    }

    /** Only minutes are confirmed by silence; everybody is asked to confirm at once. */
    private static Set<SignerState> statesOf(Purpose purpose) {
        return EnumSet.complementOf(EnumSet.of(purpose == Purpose.CONFIRM ? SignerState.WAITING : SignerState.SILENT));
    }

    private void said(String key, String language) {
        String text = texts.getMessage(key, null, "", Locale.forLanguageTag(language));
        assertThat(Objects.requireNonNull(text)).as(key + " in " + language).isNotEmpty();
    }
}
