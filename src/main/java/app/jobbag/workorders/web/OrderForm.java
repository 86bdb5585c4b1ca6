package app.jobbag.workorders.web;

import app.jobbag.workorders.OrderDetails;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** An order as typed; answers by the key of their question, as the person writes numbers and dates. */
class OrderForm {
    @NotBlank
    @Size(max = 200)
    private String title = "";

    private @Nullable LocalDate deliveryDate;

    @Digits(integer = 10, fraction = 4)
    private @Nullable BigDecimal estimate;

    private Map<String, String> answers = new LinkedHashMap<>();

    /** Rows of the tables and files on their way, by the key of their question: no answers yet. */
    private final Map<String, AnswerTable> tables = new LinkedHashMap<>();

    private final Map<String, List<MultipartFile>> files = new LinkedHashMap<>();
    private int version;

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

    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    public Map<String, AnswerTable> getTables() {
        return tables;
    }

    public Map<String, List<MultipartFile>> getFiles() {
        return files;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
