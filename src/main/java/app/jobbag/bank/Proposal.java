package app.jobbag.bank;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.Division;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an entry may be for.
 *
 * @param rest what would be kept as the client's balance
 * @param reasons in words
 * @param sure whether it may be confirmed together with others
 */
public record Proposal(
        ClientId client,
        String clientName,
        List<Line> lines,
        Money rest,
        List<Reason> reasons,
        int score,
        boolean sure) {
    public Proposal {
        lines = List.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /** What would be settled of an invoice. */
    public record Line(OpenInvoice invoice, Money settled, Money fee, Money banked) {
        public boolean part() {
            return settled.plus(fee).compareTo(invoice.open()) < 0;
        }

        Division.Share share() {
            return new Division.Share(invoice.id(), settled, fee, banked);
        }
    }

    /** Why it is thought so: a message key with its arguments. */
    public record Reason(String key, List<Object> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }

        static Reason of(String key, Object... arguments) {
            return new Reason("bank.reason." + key, List.of(arguments));
        }

        public Object[] words() {
            return arguments.toArray();
        }
    }

    /** Tells it from others: what was seen is what is confirmed. */
    public String choice() {
        String all = lines.stream()
                .map(each ->
                        each.invoice().id().value() + " " + each.settled() + " " + each.fee() + " " + each.banked())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.hex(client.value().toString(), "\n", all, "\n", rest.toString())
                .substring(0, 24);
    }
}
