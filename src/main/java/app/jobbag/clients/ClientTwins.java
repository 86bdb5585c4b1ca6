package app.jobbag.clients;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Warns before the same company is begun twice: by name, tax id or e-mail domain, among the clients that the viewer sees. */
@Service
public class ClientTwins {
    /** Why a client looks like the same company. */
    public enum Likeness {
        NAME,
        TAX_ID,
        MAIL_DOMAIN
    }

    public record Twin(ClientChoice client, Likeness by) {}

    private final JdbcClient jdbc;

    ClientTwins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Twin> of(ClientDraft draft) {
        return jdbc.sql("""
                select id, code, coalesce(trading_names[1], legal_name) as name,
                    case when tax_id <> '' and upper(tax_id) = upper(:tax) then 'TAX_ID'
                         when similarity(lower(legal_name), :name) > 0.6 then 'NAME' else 'MAIL_DOMAIN' end as by
                from client
                where (tax_id <> '' and upper(tax_id) = upper(:tax))
                   or similarity(lower(legal_name), :name) > 0.6
                   or (:domain <> '' and (accounts_email like '%@' || :domain
                       or exists (select from contact k where k.client_id = client.id and k.email like '%@' || :domain)))
                order by lower(legal_name) limit 5""")
                .param("tax", draft.billing().taxId())
                .param("name", draft.legalName().toLowerCase(Locale.ROOT))
                .param("domain", domain(draft.billing().accountsEmail()))
                .query((row, n) -> new Twin(
                        new ClientChoice(
                                new ClientId(row.getObject("id", UUID.class)),
                                row.getString("code"),
                                row.getString("name")),
                        Likeness.valueOf(row.getString("by"))))
                .list();
    }

    private static String domain(String email) {
        return email.contains("@") ? email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT) : "";
    }
}
