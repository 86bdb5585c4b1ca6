package app.jobbag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.staff.Role;
import com.microsoft.playwright.Page;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole job, from the first meeting to the money in the bank, played by seven people in seven browsers. */
@InBrowser
class WholeJobTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Test
    void inEnglish() {
        Language english = stage.language("en");
        play(english, Tale.of("english"), () -> browser.page(english.asked()));
    }

    @Test
    void inSpanish() {
        Language spanish = stage.language("es");
        play(spanish, Tale.of("spanish"), () -> browser.page(spanish.asked()));
    }

    @Test
    void withoutScripts() {
        Language english = stage.language("en");
        play(english, Tale.of("english", "plain"), () -> browser.pageWithoutScript(english.asked()));
    }

    private void play(Language language, Tale tale, Supplier<Page> visitors) {
        Glance glance = new Glance(language);
        Cast cast = cast(glance, tale, visitors);
        aClientComesIn(new ClientSteps(cast, tale));
        aMeetingDividesTheWork(new MeetingSteps(cast, tale));
        anOrderIsIssued(new OrderSteps(cast, tale));
        theArtworkIsSigned(new ProofSteps(cast, tale));
        theMoneyComesIn(new MoneySteps(cast, tale));
        theClientFindsItAll(new PortalSteps(cast, tale));
        theBagHoldsItAll(new BagSteps(cast, tale));
        assertThat(glance.faults()).isEmpty();
    }

    private void aClientComesIn(ClientSteps clients) {
        clients.everybodyLandsOnTheirOwnFirstPage();
        clients.financeWritesTheAgencysOwnData();
        clients.managerBeginsTheClient();
        clients.managerPutsTheTeamOnIt();
        clients.aeAddsTheContacts();
    }

    private void aMeetingDividesTheWork(MeetingSteps meeting) {
        meeting.aePlansAMeeting();
        meeting.aeHoldsIt();
        meeting.aeIsRefusedMinutesWithoutConclusion();
        meeting.aeDividesTheWork();
        meeting.aeCirculatesThem();
        meeting.clientGetsThem();
    }

    private void anOrderIsIssued(OrderSteps order) {
        order.aeTurnsTheStepIntoAnOrder();
        order.aeIsRefusedABriefWithGaps();
        order.aeWritesTheBriefAndSubmits();
        order.leadReturnsItWithAReason();
        order.aeMendsItAndSubmitsAgain();
        order.leadIssuesIt();
        order.aeGivesItToTheContributor();
        order.contributorBooksTime();
    }

    private void theArtworkIsSigned(ProofSteps artwork) {
        artwork.aePlansTheDeliverable();
        artwork.contributorUploadsAVersion();
        artwork.everybodyInsideSignsInOrder();
        artwork.clientFollowsThePersonalLink();
        artwork.clientMistypesTheCode();
        artwork.clientSignsWithTheMailedCode();
        artwork.clientKeepsTheReceipt();
        artwork.everybodySeesThatItIsSigned();
    }

    private void theMoneyComesIn(MoneySteps money) {
        money.financeFindsWhatIsMissing();
        money.financeMendsIt();
        money.financeClosesTheNumber();
        money.financeReadsTheSettlement();
        money.aeAsksForThePayment();
        money.financeAcceptsIt();
        money.financeMendsWhatTheInvoiceLacks();
        money.financeIssuesTheInvoice();
        money.clientsAccountsGetIt();
        money.financeRecordsThePayment();
        money.financeCreditsAPart();
    }

    private void theClientFindsItAll(PortalSteps portal) {
        portal.aeSendsBothContactsTheirLinks();
        portal.clientGoesInWithTheMailedCode();
        portal.clientConfirmsTheMinutesFromThere();
        portal.clientReadsWhatWasSigned();
        portal.clientOpensTheInvoice();
        portal.theOtherContactSeesNoInvoices();
    }

    private void theBagHoldsItAll(BagSteps bag) {
        bag.theOrderRemembersItsWay();
        bag.itLeadsToTheMeeting();
        bag.itLeadsToTheArtwork();
        bag.itLeadsToTheClosing();
        bag.itLeadsToTheMoney();
        bag.itsPapersOpen();
    }

    private Cast cast(Glance glance, Tale tale, Supplier<Page> visitors) {
        return new Cast(
                stage.signedIn(visitors.get(), glance, tale.word("manager"), Role.MANAGER),
                stage.signedIn(visitors.get(), glance, tale.word("ae"), Role.AE),
                stage.signedIn(visitors.get(), glance, tale.word("lead"), Role.LEAD),
                stage.signedIn(visitors.get(), glance, tale.word("contributor"), Role.CONTRIBUTOR),
                stage.signedIn(visitors.get(), glance, tale.word("finance"), Role.FINANCE),
                stage.signedIn(visitors.get(), glance, tale.word("admin"), Role.ADMIN),
                stage.visitor(visitors.get(), glance));
    }
}
