package app.jobbag.workorders.web;

import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.Promised;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/** What an order is to deliver, in rows. */
class PromisedForm {
    private static final int ROWS = 8;

    private List<@Valid PromisedRow> rows = new ArrayList<>();

    private int version;

    /** @param type offered in the empty rows: that of the order */
    static PromisedForm of(OrderDetails order, List<Promised> all, String type) {
        PromisedForm form = new PromisedForm();
        form.version = order.version();
        all.forEach(each -> form.rows.add(PromisedRow.of(each)));
        while (form.rows.size() < ROWS) {
            form.rows.add(PromisedRow.empty(type));
        }
        return form;
    }

    /** Filled rows move up, so that what is refused stands at the row where it is shown again. */
    List<Promised> promised() {
        List<PromisedRow> filled = rows.stream().filter(PromisedRow::isFilled).toList();
        List<PromisedRow> others =
                rows.stream().filter(each -> !each.isFilled()).toList();
        rows = new ArrayList<>(filled);
        rows.addAll(others);
        return filled.stream().map(PromisedRow::promised).toList();
    }

    public List<PromisedRow> getRows() {
        return rows;
    }

    public void setRows(List<PromisedRow> rows) {
        this.rows = rows;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
