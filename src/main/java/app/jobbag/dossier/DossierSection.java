package app.jobbag.dossier;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dossier on the order's page, in short. */
@Component
class DossierSection implements BagSection {
    private final Dossiers dossiers;

    DossierSection(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String key() {
        return "dossier";
    }

    @Override
    public int rank() {
        return 300;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return dossiers.of(who, order).map(dossier -> Optional.of(new Content("dossier/_bag", dossier)));
    }
}
