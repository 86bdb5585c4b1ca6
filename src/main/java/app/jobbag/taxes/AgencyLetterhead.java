package app.jobbag.taxes;

import app.jobbag.files.Agency;
import app.jobbag.files.Letterhead;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The legal data on every document: what the administrator has written is what clients read. */
@Component
class AgencyLetterhead implements Letterhead {
    /** While nobody has written the agency's data. */
    private static final Agency UNNAMED = new Agency("Jobbag", List.of(), "", "");

    private final AgencyBook book;

    AgencyLetterhead(AgencyBook book) {
        this.book = book;
    }

    @Override
    public Agency in(Locale language) {
        return book.current().map(profile -> head(profile, language)).orElse(UNNAMED);
    }

    private static Agency head(AgencyProfile profile, Locale language) {
        String country =
                new Locale.Builder().setRegion(profile.country()).build().getDisplayCountry(language);
        return new Agency(
                profile.legalName(),
                List.of(profile.street(), profile.postcode() + " " + profile.city() + ", " + country),
                profile.taxId(),
                profile.email());
    }
}
