package app.jobbag.suppliers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns before the same supplier is begun twice: by name, tax id or e-mail domain. */
@Service
public class SupplierTwins {
    /** Half the trade writes from these: they make nobody the same. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "yahoo.es", "icloud.com", "qq.com", "163.com");

    /** Why a supplier looks like the same one. */
    public enum Likeness {
        NAME,
        TAX_ID,
        MAIL_DOMAIN
    }

    public record Twin(SupplierId id, String name, Likeness by) {}

    private final JdbcClient jdbc;

    SupplierTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Twin> of(SupplierDraft draft) {
        return jdbc.sql("""
                select id, name,
                    case when tax_id <> '' and jobbag_bare(tax_id) = jobbag_bare(:tax) then 'TAX_ID'
                         when similarity(name_order, :name) > 0.6 then 'NAME' else 'MAIL_DOMAIN' end as by
                from supplier
                where (tax_id <> '' and jobbag_bare(tax_id) = jobbag_bare(:tax))
                   or similarity(name_order, :name) > 0.6
                   or (:domain <> '' and (email like '%@' || :domain or exists (select from supplier_contact k
                        where k.supplier_id = supplier.id and k.email like '%@' || :domain)))
                order by name_order limit 5""")
                .param("tax", draft.taxId())
                .param("name", draft.name().toLowerCase(Locale.ROOT))
                .param("domain", domain(draft.email()))
                .query((row, n) -> new Twin(
                        new SupplierId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Likeness.valueOf(row.getString("by"))))
                .list();
    }

    private static String domain(String email) {
        String domain = email.substring(email.indexOf('@') + 1);
        return email.contains("@") && !EVERYBODYS.contains(domain) ? domain : "";
    }
}
