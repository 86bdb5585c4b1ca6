package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The people sign in; a client, its team and its contacts come in. */
final class ClientSteps {
    private final Cast cast;
    private final Tale tale;

    ClientSteps(Cast cast, Tale tale) {
        this.cast = cast;
        this.tale = tale;
    }

    void everybodyLandsOnTheirOwnFirstPage() {
        cast.manager().heading("ui.rail.week");
        cast.ae().heading("ui.rail.today");
        cast.lead().heading("ui.rail.queue");
        cast.contributor().heading("ui.rail.queue");
        cast.finance().heading("ui.rail.desk");
        cast.admin().heading("ui.rail.house");
    }

    void financeWritesTheAgencysOwnData() {
        Visitor finance = cast.finance();
        finance.open("/agency");
        finance.fill("taxes.field.legalName", "Taller Almendro, S.L.");
        finance.fill("taxes.field.street", "Calle de la Palma 41");
        finance.fill("taxes.field.city", "Madrid");
        finance.fill("taxes.field.taxId", "ESB86012345");
        finance.fill("taxes.field.email", "facturas@almendro.example");
        finance.fill("taxes.field.bank", "Banco de Prueba");
        finance.fill("taxes.field.iban", "ES9121000418450200051332");
        finance.press("taxes.agency.save");
        finance.isTold("taxes.agency.done");
    }

    void managerBeginsTheClient() {
        Visitor manager = cast.manager();
        manager.open("/clients");
        manager.follow("clients.new.title");
        manager.fill("clients.field.legalName", tale.word("client"));
        manager.fill("clients.field.code", tale.word("client.code"));
        manager.choose("clients.field.status", manager.language().text("clients.status.ACTIVE"));
        manager.choose("clients.field.locale", tale.word("client.language"));
        manager.fill("clients.field.street", "Calle Mayor 3");
        manager.fill("clients.field.postcode", "31001");
        manager.fill("clients.field.city", "Pamplona");
        manager.fill("clients.field.taxId", tale.word("client.taxId"));
        assertThat(manager.field("clients.field.paymentDays", 0)).hasValue("45");
        manager.tick("clients.field.orderNumberRequired");
        manager.press("clients.new.save");
        manager.isTold("clients.new.done");
        tale.keep("client", manager.path());
    }

    /** Until then there is no such client for her. */
    void managerPutsTheTeamOnIt() {
        cast.ae().open(tale.kept("client"));
        cast.ae().sees("ui.error.notfound.title");
        puts("ae", "clients.duty.LEAD_AE");
        puts("lead", "clients.duty.LEAD");
        puts("contributor", "clients.duty.CONTRIBUTOR");
        cast.manager().remembers("trail.client.begun", "trail.client.teamPut");
    }

    private void puts(String who, String duty) {
        Visitor manager = cast.manager();
        manager.follow("clients.team.add");
        manager.choose("clients.team.person", tale.word(who) + ", Tester");
        manager.tick(duty);
        manager.press("clients.team.save");
        manager.isTold("clients.team.done");
        manager.reads(tale.word(who));
    }

    void aeAddsTheContacts() {
        Visitor ae = cast.ae();
        ae.open(tale.kept("client"));
        adds("contact", "contacts.seniority.DECISION_MAKER", "contacts.signs.DELIVERABLE");
        adds("contact2", "contacts.seniority.OPERATIONAL", "contacts.signs.MINUTES");
        ae.go(ae.link(ae.language().text("contacts.edit")).first());
        ae.remembers("trail.contact.added");
    }

    private void adds(String contact, String seniority, String right) {
        Visitor ae = cast.ae();
        ae.follow("contacts.new.title");
        ae.fill("contacts.field.name", tale.word(contact));
        ae.fill("contacts.field.title", tale.word(contact + ".title"));
        ae.fill("contacts.field.email", tale.word(contact + ".email"));
        ae.tick(seniority);
        ae.tick(right);
        ae.choose("contacts.field.locale", tale.word("client.language"));
        ae.press("contacts.new.save");
        ae.isTold("contacts.new.done");
        ae.reads(tale.word(contact + ".email"));
    }
}
