package app.jobbag.bench;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the floor answers: the list of invoices, an invoice, its PDF, a booking of time. */
final class FloorPages {
    private static final String FROM = " from invoice i join client c on c.id = i.client_id where true";
    private static final String COLUMNS = """
            select i.id, coalesce(i.number, '–'), coalesce(c.trading_names[1], c.legal_name),
                case when i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < current_date then 'OVERDUE' else i.status end,
                i.listed_on, i.due_on, i.total, i.total - i.paid, i.buyer_reference, i.currency""";
    private static final String SEARCH = " and i.id = any (array(select id from search_text where kind = 'invoice'"
            + " and words like '%' || lower(?) || '%'))";

    record Page(int status, String type, byte[] body) {
        static Page html(StringBuilder html) {
            return new Page(200, "text/html;charset=utf-8", html.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Path files;

    FloorPages(Path files) {
        this.files = files;
    }

    Page page(HttpExchange exchange, Map<String, String> asked, Connection sql) throws SQLException, IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/invoice/")) {
            return invoice(UUID.fromString(path.substring(9)), sql);
        }
        if (path.startsWith("/pdf/")) {
            return pdf(UUID.fromString(path.substring(5)), sql);
        }
        return path.equals("/time") ? book(asked, sql) : list(asked, sql);
    }

    private static Page list(Map<String, String> asked, Connection sql) throws SQLException {
        String where = where(asked);
        String text =
                COLUMNS + ", (select count(*) from (select 1" + FROM + where + " limit 1001) capped)" + FROM + where
                        + (asked.containsKey("day") ? " and (i.listed_on, i.id) < (?, ?)" : "") + " order by "
                        + (asked.containsKey("sort") ? "i.total_order" : "i.listed_on") + " desc, i.id desc limit 51";
        if (asked.containsKey("q")) {
            run(sql, "set local plan_cache_mode = force_custom_plan");
        }
        StringBuilder html = new StringBuilder(32_000).append("<!DOCTYPE html><title>Invoices</title><table>");
        try (PreparedStatement query = filled(sql, text, values(asked));
                ResultSet row = query.executeQuery()) {
            String count = "0";
            for (int n = 0; row.next() && n < 50; n++) {
                count = row.getString(11);
                html.append("<tr><td><a href=\"/invoice/")
                        .append(row.getString(1))
                        .append("\">");
                cells(row, 2, 10, html);
                html.append("</td></tr>\n");
            }
            return Page.html(html.append("</table>").append(count));
        }
    }

    private static String where(Map<String, String> asked) {
        return (asked.containsKey("status") ? " and i.status = ?" : "")
                + (asked.containsKey("client") ? " and i.client_id = ?" : "")
                + (asked.containsKey("q") ? SEARCH : "");
    }

    /** Once for the count, once for the rows, then the place. */
    private static List<Object> values(Map<String, String> asked) {
        List<Object> filters = new ArrayList<>();
        Optional.ofNullable(asked.get("status")).ifPresent(filters::add);
        Optional.ofNullable(asked.get("client")).map(UUID::fromString).ifPresent(filters::add);
        Optional.ofNullable(asked.get("q")).ifPresent(filters::add);
        List<Object> values = new ArrayList<>(filters);
        values.addAll(filters);
        if (asked.containsKey("day")) {
            values.add(Date.valueOf(asked.get("day")));
            values.add(UUID.fromString(asked.get("id")));
        }
        return values;
    }

    private static Page invoice(UUID id, Connection sql) throws SQLException {
        StringBuilder html = new StringBuilder(16_000).append("<!DOCTYPE html><title>Invoice</title><p>");
        String head =
                "select i.number, coalesce(c.trading_names[1], c.legal_name), i.status, i.listed_on, i.due_on, i.net,"
                        + " i.tax, i.total, i.paid, i.buyer_reference" + FROM + " and i.id = ?";
        try (PreparedStatement query = filled(sql, head, List.of(id));
                ResultSet row = query.executeQuery()) {
            row.next();
            cells(row, 1, 10, html);
        }
        html.append("</p><table>");
        String lines =
                "select text, quantity, unit_price, net, tax_percent from invoice_line where invoice_id = ? order by position";
        try (PreparedStatement query = filled(sql, lines, List.of(id));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                html.append("<tr><td>");
                cells(row, 1, 5, html);
                html.append("</td></tr>\n");
            }
        }
        return Page.html(html.append("</table>"));
    }

    private Page pdf(UUID paper, Connection sql) throws SQLException, IOException {
        String text = "select f.sha256 from paper p join stored_file f on f.id = p.file_id where p.id = ?";
        try (PreparedStatement query = filled(sql, text, List.of(paper));
                ResultSet row = query.executeQuery()) {
            row.next();
            String name = row.getString(1);
            Path file = files.resolve(name.substring(0, 2))
                    .resolve(name.substring(2, 4))
                    .resolve(name);
            return new Page(200, "application/pdf", Files.readAllBytes(file));
        }
    }

    /** The rows that Jobbag writes: the entry, its history, the key that makes it happen once. */
    private static Page book(Map<String, String> asked, Connection sql) throws SQLException {
        UUID order = UUID.fromString(asked.get("order"));
        UUID client = UUID.fromString(asked.get("client"));
        UUID person = UUID.fromString(asked.get("person"));
        run(sql, "insert into idempotency_key values (?, ?, repeat('0', 64), '/', now())", UUID.randomUUID(), person);
        run(
                sql,
                "insert into time_entry (id, client_id, order_id, person_id, worked_on, hours, note, booked_at)"
                        + " values (?, ?, ?, ?, current_date, 1, '', now())",
                UUID.randomUUID(),
                client,
                order,
                person);
        run(
                sql,
                "insert into trail (at, actor_kind, actor_id, actor_name, subject, subject_id, client_id, verb)"
                        + " values (now(), 'person', ?, 'Person 1', 'order', ?, ?, 'timeBooked')",
                person,
                order,
                client);
        return new Page(302, "text/html", new byte[0]);
    }

    private static void run(Connection sql, String text, Object... values) throws SQLException {
        try (PreparedStatement statement = filled(sql, text, List.of(values))) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement filled(Connection sql, String text, List<Object> values) throws SQLException {
        PreparedStatement statement = sql.prepareStatement(text);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    private static void cells(ResultSet row, int from, int to, StringBuilder html) throws SQLException {
        for (int column = from; column <= to; column++) {
            String text = row.getString(column);
            escaped(text == null ? "" : text, html);
            html.append("</td><td>");
        }
    }

    private static void escaped(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
