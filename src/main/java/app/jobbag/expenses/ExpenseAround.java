package app.jobbag.expenses;

import app.jobbag.files.FileFace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around an expense on its page. */
public record ExpenseAround(
        String client,
        String title,
        @Nullable String number,
        String orderStatus,
        String person,
        List<FileFace> receipts) {
    public ExpenseAround {
        receipts = List.copyOf(receipts);
    }

    public String order() {
        return number == null ? title : number + " " + title;
    }
}
