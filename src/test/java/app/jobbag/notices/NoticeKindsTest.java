package app.jobbag.notices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.Duty;
import app.jobbag.clients.TeamBook;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableScene;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Of each kind of news: who hears, who doesn't, and in which words. */
@JobbagTest
class NoticeKindsTest extends NoticeScene {
    @Autowired
    ToldOf told;

    @Autowired
    TeamBook teams;

    @Autowired
    OverdueJob overdue;

    @Autowired
    DeliverableScene deliverables;

    @Autowired
    MessageSource texts;

    @Test
    void anInvoiceIsToldToWhoeverLooksAfterTheClient() {
        looksAfter(reader);
        InvoiceId invoice = money.anIssued(client, "100");

        assertThat(told.told("invoice.issued", invoice.value()))
                .contains(reader.id())
                .doesNotContain(writer.id(), money.finance.id(), money.manager.id());
    }

    @Test
    void anInvoiceThatNobodyPaidIsToldOnceAfterItsDay() {
        looksAfter(reader);
        SignedIn stranger = money.orders.person("Stranger", Role.AE);
        InvoiceId late = money.anIssued(client, "100");
        LocalDate due = dueOn(late);
        passesBy(due);
        assertThat(told.told(NoticeKind.OVERDUE, late.value())).isEmpty();

        passesBy(due.plusDays(2));
        passesBy(due.plusDays(3));
        assertThat(told.told(NoticeKind.OVERDUE, late.value()))
                .containsOnlyOnce(reader.id())
                .doesNotContain(writer.id(), stranger.id());
    }

    @Test
    void aVersionIsToldToWhoeverSignsNextAndToNobodyElse() {
        DeliverableScene.Roles roles = deliverables.roles();
        DeliverableId poster = deliverables.uploaded(roles, "Poster");
        assertThat(told.told(NoticeKind.ASSIGNED, poster.value()))
                .doesNotContain(roles.luis().id(), roles.ana().id());

        deliverables.sign(roles, roles.nuria(), poster);
        assertThat(told.told("deliverable.stepSigned", poster.value()))
                .contains(roles.luis().id())
                .doesNotContain(
                        roles.nuria().id(), roles.ana().id(), roles.manager().id());
    }

    @Test
    void whoComesToATeamIsToldAndTheOthersAreNot() {
        SignedIn newcomer = money.orders.person("Newcomer", Role.AE);
        money.as(money.manager, () -> teams.put(money.manager, client, newcomer.id(), Duty.AE));
        assertThat(told.told("client.teamPut", client.value())).containsExactly(newcomer.id());

        money.as(money.manager, () -> teams.put(money.manager, client, writer.id(), Duty.AE));
        assertThat(told.told("client.teamPut", client.value())).containsExactly(newcomer.id());
    }

    @Test
    void everyFactHasItsWordsInThreeLanguages() {
        List<String> missing = new ArrayList<>();
        for (String fact : TrailNews.told()) {
            Set<String> said = Set.copyOf(List.of(say(fact, "en"), say(fact, "es"), say(fact, "zh-CN")));
            if (said.size() < 3 || said.contains("")) {
                missing.add(fact);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void thePageSaysItInTheReadersLanguage() {
        looksAfter(reader);
        money.anIssued(client, "100");

        assertThat(page("es")).contains("emitió la factura");
        assertThat(page("zh-CN")).contains("开具了发票");
        assertThat(page("en")).contains("issued the invoice");
    }

    private String page(String language) {
        sql("update person set locale = ? where id = ?", language, reader.id().value());
        SignedIn there = new SignedIn(
                reader.id(),
                reader.name(),
                reader.roles(),
                reader.disciplines(),
                Locale.forLanguageTag(language),
                reader.zone(),
                reader.theme());
        return new String(
                mvc.get()
                        .uri("/notices")
                        .with(People.as(there))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String say(String fact, String language) {
        return texts.getMessage("trail." + fact, null, "", Locale.forLanguageTag(language));
    }

    private void looksAfter(SignedIn who) {
        UUID person = who.id().value();
        sql("update team_member set duty = 'AE' where client_id = ? and person_id = ?", client.value(), person);
    }

    private LocalDate dueOn(InvoiceId invoice) {
        return money.orders.as(
                ALL,
                () -> jdbc.sql("select due_on from invoice where id = ?")
                        .param(invoice.value())
                        .query(LocalDate.class)
                        .single());
    }

    private void passesBy(LocalDate day) {
        clock.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), () -> Viewers.as(ALL, overdue::run));
    }
}
