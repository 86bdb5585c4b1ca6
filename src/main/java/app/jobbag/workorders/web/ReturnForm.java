package app.jobbag.workorders.web;

import app.jobbag.ui.ReasonForm;
import app.jobbag.workorders.OrderDecisions.Return;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.Remark;
import app.jobbag.workorders.RemarkDraft;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why an order goes back, and what is said about single fields of it. */
class ReturnForm extends ReasonForm {
    private static final int LONGEST = 500;

    /** By the field as the history calls it. */
    private Map<String, @Size(max = LONGEST) String> remarks = new LinkedHashMap<>();

    static ReturnForm of(OrderDetails order) {
        ReturnForm form = new ReturnForm();
        form.setVersion(order.version());
        return form;
    }

    /** @param labels of the fields that an order has, by their names in its form */
    Return back(Map<String, String> labels) {
        List<RemarkDraft> said = labels.entrySet().stream()
                .map(each -> said(Remark.field(each.getKey()), each.getValue()))
                .filter(each -> !each.words().isEmpty())
                .toList();
        return new Return(getReason(), said);
    }

    private RemarkDraft said(String field, String label) {
        return new RemarkDraft(field, label, remarks.getOrDefault(field, "").strip());
    }

    public Map<String, String> getRemarks() {
        return remarks;
    }

    public void setRemarks(Map<String, String> remarks) {
        this.remarks = remarks;
    }
}
