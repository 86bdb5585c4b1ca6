package app.jobbag.invoices;

import app.jobbag.clients.ClientDetails;
import app.jobbag.taxes.AgencyProfile;

/** Seller or buyer as they stand on an invoice: copied at issue, whatever becomes of them later. */
public record Party(
        String name,
        String street,
        String postcode,
        String city,
        String country,
        String taxId,
        String email,
        String registerLine) {

    static Party of(AgencyProfile agency) {
        return new Party(
                agency.legalName(),
                agency.street(),
                agency.postcode(),
                agency.city(),
                agency.country(),
                agency.taxId(),
                agency.email(),
                agency.registerLine());
    }

    static Party of(ClientDetails client) {
        return new Party(
                client.legalName(),
                client.address().street(),
                client.address().postcode(),
                client.address().city(),
                client.address().country(),
                client.taxId(),
                client.accountsEmail(),
                "");
    }
}
