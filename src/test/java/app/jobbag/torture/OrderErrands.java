package app.jobbag.torture;

import app.jobbag.torture.Page.Form;
import java.io.IOException;
import java.util.Map;

/** One work order after the other, from its first words to its finance number. */
final class OrderErrands {
    private static final String BEGUN = """
            select count(*) from work_order o join trail t on t.subject_id = o.id and t.verb = 'begun' where o.title = ?""";
    private static final String SUBMITTED = """
            select count(*) from work_order o join order_step s on s.order_id = o.id and s.verb = 'SUBMIT' where o.title = ?""";
    private static final String ISSUED = """
            select count(*) from work_order o join order_step s on s.order_id = o.id and s.verb = 'ISSUE'
            join trail t on t.subject_id = o.id and t.verb = 'issued'
            where o.number is not null and o.title = ?""";

    /** The order in hand; empty between two orders. */
    private String page = "";

    private String title = "";
    private boolean submitted;

    Deed next(Visitor visitor, String client, String newTitle) throws IOException, InterruptedException {
        if (page.isEmpty()) {
            return begin(visitor, client, newTitle);
        }
        return submitted ? issue(visitor) : submit(visitor);
    }

    private Deed begin(Visitor visitor, String client, String newTitle) throws IOException, InterruptedException {
        String id = client.substring("/clients/".length());
        Form form = visitor.get("/workorders/new?client=" + id)
                .form("/workorders")
                .with("client", id)
                .with("type", "press-release")
                .with("title", newTitle);
        return new Deed("order begun", form, BEGUN, newTitle, location -> {
            page = location.replaceFirst("/edit$", "");
            title = newTitle;
            submitted = false;
        });
    }

    private Deed submit(Visitor visitor) throws IOException, InterruptedException {
        Form form = visitor.get(page + "/edit").form(page);
        for (Map.Entry<String, String> field : form.fields().entrySet()) {
            if (field.getKey().startsWith("answers[") && !field.getKey().equals("answers[length]")) {
                form = form.with(field.getKey(), field.getKey().endsWith("_date]") ? "2030-03-31" : "Said by torture");
            }
        }
        form = form.with("estimate", "1200").with("deliveryDate", "2030-04-30").with("submit", "true");
        return new Deed("order submitted", form, SUBMITTED, title, location -> submitted = true);
    }

    private Deed issue(Visitor visitor) throws IOException, InterruptedException {
        Form form = visitor.get(page).form(page + "/issuance");
        return new Deed("order issued", form, ISSUED, title, location -> page = "");
    }
}
