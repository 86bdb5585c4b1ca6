package app.jobbag.torture;

import app.jobbag.torture.Page.Form;
import java.io.IOException;
import java.util.List;

/**
 * One job after the other, from the first words of its order to its invoice. What the client and finance do in between is
 * set in the database (see {@link Staging#close}): signatures and closing cards are not what is tortured here.
 */
final class JobErrands {
    /** What a press release asks for; a choice or a file that is left out is none. */
    private static final List<String> OBLIGATORY = List.of(
            "news",
            "objective",
            "key_points",
            "facts",
            "spokesperson",
            "quote",
            "press_contact",
            "approver",
            "media",
            "release_date",
            "languages");

    private final TorturedServer server;
    private Step step = Step.BEGIN;

    /** The page of what is in hand: the order, then the payment request, then the invoice. */
    private String page = "";

    private String client = "";
    private String title = "";

    JobErrands(TorturedServer server) {
        this.server = server;
    }

    Deed next(Visitor visitor, String aClient, String newTitle) throws IOException, InterruptedException {
        if (step == Step.BEGIN) {
            client = aClient.substring("/clients/".length());
            title = newTitle;
        }
        Form form = switch (step) {
            case BEGIN -> begin(visitor);
            case SUBMIT -> submit(visitor);
            case ISSUE, ACCEPT, INVOICE -> visitor.get(page).form(page + step.action);
            case REQUEST -> request(visitor);
        };
        return new Deed(step.kind, form, step.question, title, this::done);
    }

    private void done(String location) {
        page = location.replaceFirst("/edit$", "");
        step = Step.values()[(step.ordinal() + 1) % Step.values().length];
    }

    private Form begin(Visitor visitor) throws IOException, InterruptedException {
        return visitor.get("/workorders/new?client=" + client)
                .form("/workorders")
                .with("client", client)
                .with("type", "press-release")
                .with("title", title);
    }

    private Form submit(Visitor visitor) throws IOException, InterruptedException {
        Form form = visitor.get(page + "/edit").form(page);
        for (String question : OBLIGATORY) {
            form = form.with(
                    "answers[" + question + "]", question.endsWith("_date") ? "2030-03-31" : "Said by torture");
        }
        return form.with("estimate", "1200").with("deliveryDate", "2030-04-30").with("submit", "true");
    }

    private Form request(Visitor visitor) throws IOException, InterruptedException {
        String order = page.substring("/workorders/".length());
        Staging.close(server, order);
        return visitor.get("/payment-requests/new?client=" + client + "&order=" + order)
                .form("/payment-requests")
                .with("evidence", "Signed before torture");
    }

    /** What is asked for, and the SQL that counts how often it took effect. */
    private enum Step {
        BEGIN("order begun", "", """
                select count(*) from work_order o join trail t on t.subject_id = o.id and t.verb = 'begun'
                where o.title = ?"""),
        SUBMIT("order submitted", "", """
                select count(*) from work_order o join order_step s on s.order_id = o.id and s.verb = 'SUBMIT'
                where o.title = ?"""),
        ISSUE("order issued", "/issuance", """
                select count(*) from work_order o join order_step s on s.order_id = o.id and s.verb = 'ISSUE'
                join trail t on t.subject_id = o.id and t.verb = 'issued'
                where o.number is not null and o.title = ?"""),
        REQUEST("payment requested", "", """
                select count(*) from payment_request_line l join work_order o on o.id = l.order_id
                join trail t on t.subject_id = l.request_id and t.verb = 'requested' where o.title = ?"""),
        ACCEPT("request accepted", "/acceptance", """
                select count(*) from invoice_line l join work_order o on o.id = l.order_id
                join trail t on t.subject_id = l.invoice_id and t.verb = 'drafted' where o.title = ?"""),
        INVOICE("invoice issued", "/issuance", """
                select count(*) from invoice i join invoice_line l on l.invoice_id = i.id
                join work_order o on o.id = l.order_id join order_income e on e.document_id = i.id
                join invoice_seal s on s.invoice_id = i.id join trail t on t.subject_id = i.id and t.verb = 'issued'
                where i.number is not null and o.title = ?""");

        private final String kind;
        private final String action;
        private final String question;

        Step(String kind, String action, String question) {
            this.kind = kind;
            this.action = action;
            this.question = question;
        }
    }
}
