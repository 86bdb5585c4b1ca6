package app.jobbag.invoices.web;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.LineDraft;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.Action;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.TaxChoices;
import app.jobbag.ui.Post;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writing a draft: what stands on it, line by line. */
@Controller
class DraftsController {
    private final Invoicing invoicing;
    private final DraftPage page;
    private final TaxChoices taxes;

    DraftsController(Invoicing invoicing, DraftPage page, TaxChoices taxes) {
        this.invoicing = invoicing;
        this.page = page;
        this.taxes = taxes;
    }

    @GetMapping("/invoices/{id}/edit")
    @Requires(Action.INVOICE_WRITE)
    String edit(SignedIn who, @PathVariable InvoiceId id, Model model) {
        model.addAttribute("form", InvoiceForm.of(page.fill(who, id, model)));
        return "invoices/edit";
    }

    @PostMapping("/invoices/{id}")
    @Requires(Action.INVOICE_WRITE)
    String update(
            SignedIn who,
            @PathVariable InvoiceId id,
            @Valid @ModelAttribute("form") InvoiceForm form,
            BindingResult errors,
            Post post,
            Model model) {
        InvoiceDetails invoice = page.fill(who, id, model);
        List<LineDraft> lines = lines(form, invoice, errors);
        return post.form("invoices/edit", errors)
                .saving(() -> invoicing.write(who, id, form.getVersion(), form.draft(lines)))
                .besides(() -> form.check(invoicing::checkSupply))
                .orConflict(() -> InvoiceForm.of(invoicing.show(who, id)))
                .to("/invoices/" + id.value(), "invoices.edit.done");
    }

    /** Without scripts: the same form with room for another line. */
    @PostMapping(value = "/invoices/{id}", params = "_more")
    @Requires(Action.INVOICE_WRITE)
    String more(
            SignedIn who,
            @PathVariable InvoiceId id,
            @ModelAttribute("form") InvoiceForm form,
            BindingResult errors,
            Model model) {
        page.fill(who, id, model);
        form.addLine();
        return "invoices/edit";
    }

    private List<LineDraft> lines(InvoiceForm form, InvoiceDetails invoice, BindingResult errors) {
        // issued while it was written here: what was typed stays to be read, and nothing else is wrong with it
        if (!invoice.status().editable()) {
            errors.reject("invoices.refused.issued");
            return List.of();
        }
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < form.getLines().size(); i++) {
            InvoiceLineForm line = form.getLines().get(i);
            if (!line.isBlank()) {
                read(line, "lines[" + i + "].", invoice, errors, drafts);
            }
        }
        if (drafts.isEmpty() && !errors.hasErrors()) {
            errors.reject("invoices.edit.noLine");
        }
        return drafts;
    }

    private void read(
            InvoiceLineForm line, String at, InvoiceDetails invoice, BindingResult errors, List<LineDraft> drafts) {
        TaxRate tax =
                taxes.read(line.getTax(), line.getReason(), invoice.locale()).orElse(null);
        BigDecimal quantity = line.getQuantity();
        require(!line.getText().isBlank(), at + "text", errors);
        require(quantity != null, at + "quantity", errors);
        refuse(quantity != null && quantity.signum() == 0, at + "quantity", "invoices.refused.noQuantity", errors);
        require(line.getUnit() != null, at + "unit", errors);
        require(line.getUnitPrice() != null, at + "unitPrice", errors);
        require(tax != null, at + "tax", errors);
        require(line.getOrder() != null && invoice.asked().contains(line.getOrder()), at + "order", errors);
        refuse(line.isTooDear(), at + "unitPrice", "invoices.refused.tooLarge", errors);
        if (!errors.hasErrors()) {
            drafts.add(new LineDraft(
                    Objects.requireNonNull(line.getOrder()),
                    line.getText().strip(),
                    Objects.requireNonNull(quantity),
                    Objects.requireNonNull(line.getUnitPrice()),
                    Objects.requireNonNull(tax),
                    line.prior(),
                    line.getRecharge(),
                    Objects.requireNonNull(line.getUnit())));
        }
    }

    private static void require(boolean there, String field, BindingResult errors) {
        refuse(!there, field, "NotBlank", errors);
    }

    private static void refuse(boolean wrong, String field, String key, BindingResult errors) {
        if (wrong && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, key);
        }
    }
}
