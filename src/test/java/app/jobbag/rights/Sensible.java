package app.jobbag.rights;

import app.jobbag.platform.calendar.IsoWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What stands in those fields where not everything goes; {@code §} is another number each time. */
final class Sensible {
    static final String TEXT = "Ready on Monday §";

    /** A CSV with one line, packed as a page carries it on. */
    private static final String A_PLAN = "H4sIAAAAAAACA8tLzE3l8kmszC8tKeYCAPFRVP4NAAAA";

    private static final String WEEK =
            IsoWeek.with(LocalDate.now(ZoneId.of("Europe/Madrid"))).toString();

    private static final Map<String, String> BY_FIELD = Map.ofEntries(
            Map.entry("type", "poster"),
            Map.entry("currency", "EUR"),
            Map.entry("locale", "es"),
            Map.entry("zone", "Europe/Madrid"),
            Map.entry("country", "ES"),
            Map.entry("phone", "+34 948 12 34 56"),
            Map.entry("mobile", "+34 600 12 34 56"),
            Map.entry("email", "somebody§@almenara.example"),
            Map.entry("accountsEmail", "pagos@almenara.example"),
            Map.entry("code", "K§"),
            Map.entry("taxId", "ESA31000268"),
            Map.entry("postcode", "31001"),
            Map.entry("payDay", ""),
            Map.entry("bic", "CAIXESBBXXX"),
            Map.entry("list", "clients"),
            Map.entry("officeOpens", "08:00"),
            Map.entry("opens", "08:00"),
            Map.entry("holidays", "es-md"),
            Map.entry("callLink", ""),
            Map.entry("link", ""),
            Map.entry("lead", ""),
            Map.entry("proposal", ""),
            Map.entry("owner", ""),
            Map.entry("present", ""),
            Map.entry("kind", "INTERNAL"),
            Map.entry("moment", "1:15"),
            Map.entry("cameIn", "BRIEF"),
            Map.entry("cause", "design"),
            Map.entry("place", ""),
            Map.entry("scheme", "9930"),
            Map.entry("part", "REQUIRED"),
            Map.entry("signs", "DELIVERABLE"),
            Map.entry("typedName", "Ana"),
            Map.entry("hours", "2"),
            Map.entry("taxIn", "0"),
            Map.entry("priorInvoice", ""),
            Map.entry("priorLine", ""),
            Map.entry("recharge", ""),
            Map.entry("conditions", ""),
            Map.entry("alternative", ""),
            Map.entry("fromWeek", WEEK),
            Map.entry("toWeek", WEEK),
            Map.entry("shownWeek", WEEK),
            Map.entry("firstWeek", WEEK),
            Map.entry("weekly", "2"),
            Map.entry("discipline", "CREATIVE"),
            Map.entry(
                    "until",
                    LocalDate.now(ZoneId.of("Europe/Madrid")).plusDays(9).toString()),
            Map.entry("length", "2d"),
            Map.entry("links", ""),
            Map.entry("fact", ""),
            Map.entry("packed", A_PLAN),
            Map.entry("responsible", ""),
            Map.entry("percent", "10"),
            Map.entry("actualStart", ""),
            Map.entry("actualEnd", ""),
            Map.entry("expectedEnd", ""),
            Map.entry("answerOn", "2039-02-25"),
            Map.entry("answerAt", "10:00"),
            Map.entry("row", ""),
            Map.entry("tax", "E"));

    private Sensible() {}

    /** A rate of exchange is one of another currency; a version goes back to its maker; a mark is answered; a job is rated. */
    static String of(Route route, FormField field) {
        return switch (route.pattern() + " " + field.name()) {
            case "/people/{person}/targets year", "/clients/{client}/targets year" -> "2026";
            case "/withholdings/{client}/certificates year" -> "2001";
            case "/periods month" -> "2190-01";
            case "/exchange-rates currency" -> "USD";
            case "/invoices/{id} withholdingPercent",
                    "/invoices/{id} withholdingName",
                    "/invoices/{id} withholdingNote",
                    "/invoices/{id}/payments came",
                    "/invoices/{id}/payments cameCurrency" -> "";
            case "/deliverables/{id}/return to" -> "0";
            case "/invoices/{id}/credit-notes lines[0].how" -> "AMOUNT";
            case "/billing-plans/{id}/items deliverable", "/billing-plans/{id}/items milestone" -> "";
            case "/billing-plans/{id}/items value",
                    "/billing-plans/{id}/retainers amount",
                    "/clients/{client}/refunds amount" -> "0.01";
            case "/billing-plans/{id}/retainers startsOn" ->
                LocalDate.now(ZoneId.of("Europe/Madrid")).plusYears(1).toString();
            case "/billing-plans/{id}/retainers endsOn" -> "";
            case "/clients/{client}/promises invoice",
                    "/clients/{client}/promises amount",
                    "/collection-calls/{id}/promise invoice",
                    "/collection-calls/{id}/promise amount",
                    "/clients/{client}/reminder-holds invoice",
                    "/invoices/{id}/disputes amount",
                    "/invoices/{id}/disputes call",
                    "/p/invoices/{id}/disputes amount" -> "";
            case "/disputes/{id}/resolution outcome" -> "WITHDRAWN";
            case "/marks/{id}/answers kind" -> "SAID";
            case "/estimates/{id}/sheet lines[0].kind", "/estimates/{id}/totals lines[0].kind" -> "HOURS";
            case "/proposals/{id}/sections kind",
                    "/proposals/{id}/sections/{number} kind",
                    "/proposal-sections kind",
                    "/proposal-sections/{snippet} kind" -> "TEXT";
            case "/proposals/{id}/review cause" -> "PRICE";
            case "/proposals/{id}/conversion instalments[0].percent" -> "100";
            case "/proposals/{id}/conversion instalments[0].milestone",
                    "/proposals/{id}/conversion askings[0].rows[0]",
                    "/proposals/{id}/conversion askings[0].rows" -> "";
            case "/proposals/{id}/arrangement up",
                    "/proposals/{id}/arrangement down",
                    "/proposals/{id}/arrangement remove" -> "1";
            case "/purchases/{id}/sending email" -> PurchaseObjects.MAILBOX;
            case "/quotes/{id} answer", "/p/quotes/{quote} answer" -> "QUOTED";
            case "/quotes/{id} channel" -> "PHONE";
            case "/quote-requests/{id}/decision chosen" -> "MAKE";
            case "/purchases/{id}/rating quality",
                    "/purchases/{id}/rating punctuality",
                    "/purchases/{id}/rating price" -> "4";
            case "/suppliers/{supplier}/accounts number" -> PurchaseObjects.IBAN;
            default -> usual(route, field);
        };
    }

    /** Absences have a part of the day and a kind of their own. */
    private static String usual(Route route, FormField field) {
        boolean absence = route.pattern().endsWith("/absences");
        if (absence && field.name().equals("part")) {
            return "WHOLE";
        }
        return absence && field.name().equals("kind") ? "OTHER" : field.sensible();
    }

    static String of(String field, String usual) {
        return BY_FIELD.getOrDefault(field.substring(field.lastIndexOf('.') + 1), usual);
    }

    /** Numbers count up, so that nothing is taken. */
    static String numbered(String text, int number) {
        return text.replace("§", String.valueOf(number));
    }
}
