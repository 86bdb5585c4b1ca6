package app.jobbag.bench;

import app.jobbag.bench.Work.Gates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The work that is measured, as Jobbag and as the floor are asked for it. */
final class Works {
    /** A second person: an account executive with ten clients, whom the walls show one row in two hundred. */
    static final String EXECUTIVE = "person5@bench.example";

    static final String FINANCE = "person1@bench.example";

    private Works() {}

    static List<Work> all(int port, Database database, int rows) throws IOException, SQLException {
        Session finance = Session.signIn(port, FINANCE, Database.PASSWORD);
        Session executive = Session.signIn(port, EXECUTIVE, Database.PASSWORD);
        String day = database.value(
                "select listed_on from invoice order by listed_on desc, id desc offset " + rows / 2 + " limit 1");
        String id = database.value(
                "select id from invoice order by listed_on desc, id desc offset " + rows / 2 + " limit 1");
        String place = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("a" + id + day).getBytes(StandardCharsets.UTF_8));
        String client = uuid("client 7");
        return List.of(
                list("list, first page", finance, "/invoices", "/invoices"),
                list("list, in the middle", finance, "/invoices?place=" + place, "/invoices?day=" + day + "&id=" + id),
                list("list, one state", finance, "/invoices?status=ISSUED", "/invoices?status=ISSUED"),
                list("list, one client", finance, "/invoices?client=" + client, "/invoices?client=" + client),
                list("list, by total", finance, "/invoices?sort=-total", "/invoices?sort=total"),
                list("list, ten clients of 2,000", executive, "/invoices", "/invoices"),
                new Work(
                        "search in the list",
                        n -> finance.get("/invoices?q=po-0" + word(n)),
                        n -> Wire.get("/invoices?q=po-0" + word(n), ""),
                        Gates.SEARCH),
                new Work(
                        "search in everything",
                        n -> finance.get("/search?stay=yes&q=po-0" + word(n)),
                        null,
                        Gates.SEARCH),
                new Work(
                        "invoice of 20 lines",
                        n -> finance.get("/invoices/" + uuid("invoice " + hundredth(n, rows))),
                        n -> Wire.get("/invoice/" + uuid("invoice " + hundredth(n, rows)), ""),
                        Gates.DETAIL),
                new Work(
                        "its PDF",
                        n -> finance.get("/papers/" + uuid("paper " + hundredth(n, rows))),
                        n -> Wire.get("/pdf/" + uuid("paper " + hundredth(n, rows)), ""),
                        Gates.PDF),
                new Work("first page of a manager", n -> finance.get("/"), null, Gates.LIST),
                new Work("order", n -> finance.get("/workorders/" + order(n)), null, Gates.DETAIL),
                booking(finance));
    }

    /** For its size. */
    static byte[] firstPage(int port) throws IOException {
        Session finance = Session.signIn(port, FINANCE, Database.PASSWORD);
        return finance.send(finance.get("/invoices")).body();
    }

    private static Work list(String name, Session who, String ours, String floor) {
        return new Work(name, n -> who.get(ours), n -> Wire.get(floor, ""), Gates.LIST);
    }

    private static Work booking(Session who) throws IOException {
        String token = who.token("/workorders/" + order(0) + "/time/new");
        return new Work(
                "booking an hour",
                n -> who.post(
                        "/workorders/" + order(n) + "/time",
                        token,
                        "workedOn=" + LocalDate.now(ZoneOffset.UTC) + "&hours=1&note="),
                n -> Wire.post(
                        "/time",
                        "",
                        "order=" + order(n) + "&client=" + uuid("client " + (1 + (18_001 + n % 2000) % 2000))
                                + "&person=" + uuid("person 1")),
                Gates.CREATE);
    }

    /** One that is worked on. */
    private static String order(int n) {
        return uuid("order " + (18_001 + n % 2000));
    }

    private static int hundredth(int n, int rows) {
        return 100 * (1 + n % (rows / 100));
    }

    private static String word(int n) {
        return String.valueOf(1000 + n * 7 % 9000);
    }

    /** As the seed makes them: md5(text)::uuid. */
    static String uuid(String text) {
        try {
            byte[] hash = java.security.MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            java.nio.ByteBuffer bits = java.nio.ByteBuffer.wrap(hash);
            return new UUID(bits.getLong(), bits.getLong()).toString();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
