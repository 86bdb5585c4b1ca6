package app.jobbag.quotations.web;

import app.jobbag.platform.reading.Later;
import app.jobbag.quotations.QuoteDetails;
import app.jobbag.quotations.QuoteRequestDetails;
import app.jobbag.suppliers.SupplierId;
import app.jobbag.suppliers.SupplierQueries;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Whom a request can be mailed to: everybody of its suppliers. */
@Component
class QuoteReaders {
    private final SupplierQueries suppliers;

    QuoteReaders(SupplierQueries suppliers) {
        this.suppliers = suppliers;
    }

    @Transactional(readOnly = true)
    public List<Option> fill(QuoteRequestDetails request, Model model) {
        Map<QuoteDetails, Later<List<SupplierQueries.Reader>>> asked = new LinkedHashMap<>();
        request.quotes().forEach(each -> asked.put(each, suppliers.readers(new SupplierId(each.supplier()))));
        List<Option> all = new ArrayList<>();
        List<String> unreachable = new ArrayList<>();
        asked.forEach((quote, readers) -> {
            readers.get().forEach(each -> all.add(option(quote, each)));
            if (readers.get().isEmpty()) {
                unreachable.add(quote.supplierName());
            }
        });
        model.addAttribute("readers", all);
        model.addAttribute("unreachable", unreachable);
        model.addAttribute(
                "attached",
                Options.from(
                        request.files(), each -> each.id().value().toString(), QuoteRequestDetails.Attached::name));
        return all;
    }

    /** Of the suppliers who are not asked. */
    @Transactional(readOnly = true)
    public List<Option> others(QuoteRequestDetails request) {
        Set<UUID> asked = request.quotes().stream().map(QuoteDetails::supplier).collect(Collectors.toSet());
        return suppliers.addressees().get().stream()
                .filter(each -> !asked.contains(each.supplier()))
                .map(each -> new Option(
                        AskingForm.code(each.supplier(), each.email()),
                        each.supplierName() + " · " + each.name() + " <" + each.email() + ">"))
                .toList();
    }

    /** One of each supplier. */
    List<String> first(List<Option> all) {
        Map<String, String> first = new LinkedHashMap<>();
        all.forEach(each ->
                first.putIfAbsent(each.value().substring(0, each.value().indexOf(' ')), each.value()));
        return List.copyOf(first.values());
    }

    private static Option option(QuoteDetails quote, SupplierQueries.Reader reader) {
        return new Option(
                AskingForm.code(quote.supplier(), reader.email()),
                RequestCourseController.words(quote, reader.name() + " <" + reader.email() + ">"));
    }
}
