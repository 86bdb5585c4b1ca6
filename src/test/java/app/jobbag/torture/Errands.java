package app.jobbag.torture;

import app.jobbag.torture.Page.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What one worker asks for, on clients of its own: new clients, changes of them, and jobs up to their invoice. */
final class Errands {
    private static final String BEGUN = """
            select count(*) from client c join trail t on t.subject = 'client' and t.subject_id = c.id and t.verb = 'begun'
            where c.legal_name = ?""";
    private static final String CHANGED = """
            select count(*) from trail where subject = 'client' and verb = 'changed'
            and changes @> jsonb_build_array(jsonb_build_object('field', 'notes', 'after', ?::text))""";

    private final int worker;
    private final Random random;
    private final List<String> clients = new ArrayList<>();
    private final JobErrands jobs;
    private int count;

    Errands(TorturedServer server, int worker, long seed) {
        this.jobs = new JobErrands(server);
        this.worker = worker;
        this.random = new Random(seed + worker);
    }

    Deed next(Visitor visitor) throws IOException, InterruptedException {
        count++;
        if (clients.size() < 2) {
            return beginClient(visitor);
        }
        return switch (random.nextInt(6)) {
            case 0 -> beginClient(visitor);
            case 1 -> changeClient(visitor);
            default -> jobs.next(visitor, aClient(), "Job %d-%d".formatted(worker, count));
        };
    }

    private Deed beginClient(Visitor visitor) throws IOException, InterruptedException {
        String marker = "Torture %d-%d Ltd".formatted(worker, count);
        Form form = visitor.get("/clients/new")
                .form("/clients")
                .with("code", "T" + worker + "N" + count)
                .with("legalName", marker)
                .with("billing.street", "Calle del Tormento 1")
                .with("billing.city", "Madrid")
                .with("billing.country", "ES")
                .with("billing.taxId", "B%d%05d".formatted(worker, count))
                .with("billing.accountsEmail", "accounts@example.com")
                .with("confirmed", "true");
        return new Deed("client begun", form, BEGUN, marker, clients::add);
    }

    private Deed changeClient(Visitor visitor) throws IOException, InterruptedException {
        String client = aClient();
        String marker = "Change %d of worker %d".formatted(count, worker);
        Form form = visitor.get(client + "/edit").form(client).with("notes", marker);
        return new Deed("client changed", form, CHANGED, marker, location -> {});
    }

    /** The address of its page. */
    private String aClient() {
        return clients.get(random.nextInt(clients.size()));
    }
}
