package app.jobbag.rights;

import app.jobbag.imports.ImportId;
import app.jobbag.imports.Importing;
import app.jobbag.imports.sheets.Sheet;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Ids;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lists of clients on their way in, of the manager who brought them. */
@Component
class ImportObjects {
    private final ClientsCast cast;
    private final Importing imports;

    ImportObjects(ClientsCast cast, Importing imports) {
        this.cast = cast;
        this.imports = imports;
    }

    void furnish(SignedIn manager, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(ImportId.class, open(manager));
        special.put("/imports/{id}/completion", List.of(open(manager)));
        ImportId done = open(manager);
        cast.as(manager, () -> {
            imports.complete(manager, done, 0);
            return done;
        });
        special.put("/imports/{id}/undoing", List.of(done));
    }

    private ImportId open(SignedIn manager) {
        String name = Ids.next().toString().replaceAll("[^a-z0-9]", "");
        Sheet sheet = new Sheet(List.of("Client"), List.of(List.of(name)));
        return cast.as(manager, () -> imports.start(manager, "list.csv", sheet));
    }
}
