package app.jobbag.demo;

import app.jobbag.clients.Address;
import app.jobbag.kernel.Money;
import app.jobbag.purchasing.PurchaseLimits;
import app.jobbag.staff.SignedIn;
import app.jobbag.suppliers.Payee;
import app.jobbag.suppliers.SupplierAccountId;
import app.jobbag.suppliers.SupplierAccounts;
import app.jobbag.suppliers.SupplierContactBook;
import app.jobbag.suppliers.SupplierContactDraft;
import app.jobbag.suppliers.SupplierDraft;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierRegister;
import app.jobbag.suppliers.Trade;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whom the agency buys from: a dozen suppliers with their people, and where they are paid to. */
@DemoPart
class SuppliersChapter {
    private static final int BACK = 30;

    private static final List<Script> SCRIPTS = List.of(
            new Script(
                    "Gráficas Resma",
                    Trade.PRINT,
                    "Jorge Resma",
                    "taller",
                    "Calle del Plomo 12",
                    "28045",
                    "Madrid",
                    "ES"),
            new Script(
                    "Imprenta La Tinta",
                    Trade.PRINT,
                    "Rosa Cabrera",
                    "pedidos",
                    "Polígono Sur 7",
                    "46026",
                    "Valencia",
                    "ES"),
            new Script(
                    "Estudio Contraluz",
                    Trade.PHOTOGRAPHY,
                    "Irene Salas",
                    "estudio",
                    "Calle Doctor Fourquet 8",
                    "28012",
                    "Madrid",
                    "ES"),
            new Script(
                    "Maya Brandt Fotografie",
                    Trade.PHOTOGRAPHY,
                    "Maya Brandt",
                    "hello",
                    "Torstraße 60",
                    "10119",
                    "Berlin",
                    "DE"),
            new Script(
                    "Trazo Ilustración",
                    Trade.ILLUSTRATION,
                    "Hugo Vidal",
                    "hugo",
                    "Carrer de Verdi 33",
                    "08012",
                    "Barcelona",
                    "ES"),
            new Script(
                    "Claqueta Films",
                    Trade.FILM,
                    "Nerea Olmo",
                    "produccion",
                    "Calle Alcalá 210",
                    "28028",
                    "Madrid",
                    "ES"),
            new Script("Cabina Sonora", Trade.AUDIO, "Tomás Riera", "cabina", "Calle Pez 19", "28004", "Madrid", "ES"),
            new Script(
                    "Babel Traducciones",
                    Trade.TRANSLATION,
                    "Elena Wang",
                    "proyectos",
                    "Rúa do Vilar 4",
                    "15705",
                    "Santiago",
                    "ES"),
            new Script(
                    "Central de Medios Faro",
                    Trade.MEDIA,
                    "Pedro Lago",
                    "planificacion",
                    "Paseo de la Castellana 95",
                    "28046",
                    "Madrid",
                    "ES"),
            new Script(
                    "Píxel y Cía", Trade.DIGITAL, "Sara Gil", "desarrollo", "Calle Larios 3", "29005", "Málaga", "ES"),
            new Script(
                    "Montajes Verbena",
                    Trade.EVENT,
                    "Paco Luna",
                    "montajes",
                    "Calle Feria 120",
                    "41002",
                    "Sevilla",
                    "ES"),
            new Script(
                    "Punto de Campo", Trade.RESEARCH, "Ana Quirós", "campo", "Gran Vía 22", "48001", "Bilbao", "ES"));

    private final Stage stage;
    private final SupplierRegister register;
    private final SupplierContactBook people;
    private final SupplierAccounts accounts;
    private final PurchaseLimits limits;

    SuppliersChapter(
            Stage stage,
            SupplierRegister register,
            SupplierContactBook people,
            SupplierAccounts accounts,
            PurchaseLimits limits) {
        this.stage = stage;
        this.register = register;
        this.people = people;
        this.accounts = accounts;
        this.limits = limits;
    }

    private record Script(
            String name,
            Trade trade,
            String person,
            String box,
            String street,
            String postcode,
            String city,
            String country) {
        String email() {
            return box + "@" + trade.name().toLowerCase(Locale.ROOT) + "-" + person.length() + ".example";
        }

        SupplierDraft draft() {
            return new SupplierDraft(
                    name,
                    "",
                    "",
                    "+34 910 555 0" + name.length(),
                    new Address(street, postcode, city, country),
                    Currency.getInstance("EUR"),
                    country.equals("ES") ? Locale.forLanguageTag("es") : Locale.ENGLISH,
                    BACK,
                    Set.of(trade),
                    "");
        }
    }

    void tell(Story story) {
        SignedIn admin = story.cast().admin();
        SignedIn finance = story.cast().finance();
        story.diary().at(Calendar.at(Calendar.before(story.calendar().today(), BACK), 9, 5), () -> {
            Currency euro = Currency.getInstance("EUR");
            stage.does(admin, () -> limits.set(admin, euro, Money.of("1500", "EUR")));
            SCRIPTS.forEach(each -> begin(finance, each));
            pay(story, first(finance));
        });
    }

    private void begin(SignedIn who, Script script) {
        SupplierId id = stage.as(who, () -> register.begin(who, script.draft()));
        stage.does(who, () -> people.add(who, id, new SupplierContactDraft(script.person(), "", script.email(), "")));
    }

    private SupplierId first(SignedIn who) {
        return stage.as(
                who,
                () -> register.begin(
                        who,
                        new Script(
                                        "Mensajería Veloz",
                                        Trade.LOGISTICS,
                                        "Luis Prado",
                                        "avisos",
                                        "Calle Toledo 5",
                                        "28005",
                                        "Madrid",
                                        "ES")
                                .draft()));
    }

    /** One account in force, and another one that waits for its second person. */
    private void pay(Story story, SupplierId id) {
        SignedIn finance = story.cast().finance();
        SignedIn manager = story.cast().manager();
        Payee first = new Payee("Mensajería Veloz", "ES9121000418450200051332", "");
        SupplierAccountId known = stage.as(
                finance,
                () -> accounts.propose(finance, id, first, "Certificado bancario recibido por correo postal."));
        stage.does(manager, () -> accounts.confirm(manager, known));
        Payee other = new Payee("Mensajería Veloz", "ES7921000813610123456789", "");
        stage.as(finance, () -> accounts.propose(finance, id, other, "Piden cambiar de banco; falta llamarles."));
    }
}
