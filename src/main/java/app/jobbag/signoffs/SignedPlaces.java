package app.jobbag.signoffs;

import java.util.Optional;

/** Finds where a document stands in the module that knows it, for pages and refusals about its signatures. */
public interface SignedPlaces {
    /** Empty when such documents are not this module's. */
    Optional<SignedPlace> of(Subject subject);

    /**
     * @param address of the page about it
     * @param version its number, as people say it
     */
    record SignedPlace(String address, int version) {}
}
