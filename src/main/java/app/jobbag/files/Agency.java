package app.jobbag.files;

import java.util.List;

/** The name, address and tax id that every document of the house carries; empty is left out. */
public record Agency(String name, List<String> addressLines, String taxId, String contact) {
    public Agency {
        addressLines = List.copyOf(addressLines);
    }
}
