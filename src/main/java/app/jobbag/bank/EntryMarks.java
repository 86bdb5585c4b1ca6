package app.jobbag.bank;

import app.jobbag.bank.statements.ReadEntry;
import app.jobbag.kernel.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By what a movement is known again: the bank's own reference with day and amount, else day, amount and text; the second of
 * the same on one statement is another one.
 */
final class EntryMarks {
    private EntryMarks() {}

    static List<String> of(List<ReadEntry> entries) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> marks = new ArrayList<>();
        for (ReadEntry entry : entries) {
            String amount = entry.amount().stripTrailingZeros().toPlainString();
            String said = entry.reference().isEmpty()
                    ? "text\n" + entry.text() + "\n" + entry.party().name() + "\n"
                            + entry.party().account()
                    : "reference\n" + entry.reference();
            String base = entry.bookedOn() + "\n" + amount + "\n" + said;
            int nth = seen.merge(base, 1, Integer::sum);
            marks.add(Sha256.hex(base, "\n", String.valueOf(nth)));
        }
        return marks;
    }
}
