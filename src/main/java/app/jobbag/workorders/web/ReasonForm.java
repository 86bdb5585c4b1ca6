package app.jobbag.workorders.web;

import app.jobbag.workorders.OrderDetails;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.ui.Model;

/** Why an order is returned, stopped or cancelled. */
class ReasonForm {
    private static final String VIEW = "workorders/reason";

    @NotBlank
    @Size(max = 2000)
    private String reason = "";

    private int version;

    /** @param action that asks for the reason: part of the address and of the texts' keys */
    static String ask(OrderDetails order, String action, Model model) {
        ReasonForm form = new ReasonForm();
        form.version = order.version();
        model.addAttribute("form", form);
        return again(order, action, model);
    }

    static String again(OrderDetails order, String action, Model model) {
        model.addAttribute("order", order);
        model.addAttribute("action", action);
        return VIEW;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
