package app.jobbag.workorders.web;

import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.answers.AnswersForm;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An order as typed. */
class OrderForm extends AnswersForm {
    @NotBlank
    @Size(max = 200)
    private String title = "";

    private @Nullable LocalDate deliveryDate;

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal estimate;

    private int version;

    /** Fields, as the history calls them, whose remarks the writer has answered without changing them. */
    private Set<String> mended = Set.of();

    static OrderForm of(OrderDetails order) {
        OrderForm form = new OrderForm();
        form.title = order.title();
        form.deliveryDate = order.deliveryDate();
        form.estimate = order.estimate() == null ? null : order.estimate().amount();
        form.version = order.version();
        return form;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDeliveryDate() {
        return deliveryDate;
    }

    public void setDeliveryDate(@Nullable LocalDate deliveryDate) {
        this.deliveryDate = deliveryDate;
    }

    public @Nullable BigDecimal getEstimate() {
        return estimate;
    }

    public void setEstimate(@Nullable BigDecimal estimate) {
        this.estimate = estimate;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public Set<String> getMended() {
        return mended;
    }

    public void setMended(Set<String> mended) {
        this.mended = mended;
    }
}
