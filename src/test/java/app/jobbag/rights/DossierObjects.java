package app.jobbag.rights;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.Folder;
import app.jobbag.dossier.OrderFileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Id;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lies in the dossier of a crew's order. */
@Component
class DossierObjects {
    private final ClientsCast cast;
    private final Folder folder;
    private final FileReception reception;

    DossierObjects(ClientsCast cast, Folder folder, FileReception reception) {
        this.cast = cast;
        this.folder = folder;
        this.reception = reception;
    }

    /** What is put aside is another one. */
    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(OrderFileId.class, file(crew, order));
        special.put("/workorders/{id}/files/{file}/removal", List.of(order, file(crew, order)));
    }

    private OrderFileId file(Crew crew, OrderId order) {
        byte[] bytes = crew.word(Canary.ORDER).getBytes(StandardCharsets.UTF_8);
        String name = crew.word(Canary.ORDER) + ".txt";
        Received file = reception.receive(new Upload(name, () -> new ByteArrayInputStream(bytes)));
        return cast.as(
                        crew.ae(),
                        () -> folder.keep(crew.ae(), order, DocumentKind.OTHER, crew.word(Canary.ORDER), List.of(file)))
                .get(0);
    }
}
