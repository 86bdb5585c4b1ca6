package app.jobbag.signoffs;

import app.jobbag.platform.PublicAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Addresses in mails, of this installation. */
@Component
class StaffPages {
    private final PublicAddress here;
    private final ObjectProvider<SignedPlaces> places;

    StaffPages(PublicAddress here, ObjectProvider<SignedPlaces> places) {
        this.here = here;
        this.places = places;
    }

    String of(String path) {
        return here.of(path);
    }

    /** The agency's page about that document; the first page where no module knows it. */
    String about(Subject subject) {
        return of(places.stream()
                .flatMap(each -> each.of(subject).stream())
                .findFirst()
                .map(SignedPlaces.SignedPlace::address)
                .orElse("/"));
    }
}
