package app.jobbag.rights;

import app.jobbag.dossier.DocumentKind;
import app.jobbag.dossier.Folder;
import app.jobbag.dossier.OrderFileId;
import app.jobbag.dossier.OriginalDraft;
import app.jobbag.dossier.OriginalId;
import app.jobbag.dossier.Originals;
import app.jobbag.dossier.Shelving;
import app.jobbag.files.FileId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Id;
import app.jobbag.workorders.OrderId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in the dossier of a crew's order. */
@Component
class DossierObjects {
    private final ClientsCast cast;
    private final Folder folder;
    private final Originals originals;
    private final FileReception reception;
    private final JdbcClient jdbc;

    DossierObjects(ClientsCast cast, Folder folder, Originals originals, FileReception reception, JdbcClient jdbc) {
        this.cast = cast;
        this.folder = folder;
        this.originals = originals;
        this.reception = reception;
        this.jdbc = jdbc;
    }

    /** What is put aside, lent or brought back is another one. */
    void furnish(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        OrderFileId file = file(crew, order);
        objects.put(OrderFileId.class, file);
        special.put("/workorders/{id}/files/{file}/removal", List.of(order, file(crew, order)));
        special.put("/files/{id}/preview", List.of(drawn(crew, file)));
        objects.put(OriginalId.class, original(crew, order));
        for (String word : List.of("POST /originals/{id}", "/originals/{id}/loan")) {
            special.put(word, List.of(original(crew, order)));
        }
        OriginalId lent = original(crew, order);
        Originals.To to = new Originals.To(null, crew.word(Canary.ORDER), LocalDate.of(2040, 1, 2));
        cast.as(crew.ae(), () -> originals.lend(crew.ae(), lent, 0, to));
        special.put("/originals/{id}/return", List.of(lent));
    }

    private OriginalId original(Crew crew, OrderId order) {
        String word = crew.word(Canary.ORDER);
        OriginalDraft draft = new OriginalDraft(word, DocumentKind.RIGHTS, new Shelving(word, word, word));
        return cast.as(crew.ae(), () -> originals.register(crew.ae(), order, draft));
    }

    /** As if its small picture had been made: it is its own. */
    private FileId drawn(Crew crew, OrderFileId file) {
        return cast.as(crew.ae(), () -> {
            UUID id = jdbc.sql("select file_id from order_file_version where order_file_id = ?")
                    .param(file.value())
                    .query(UUID.class)
                    .single();
            jdbc.sql("""
                    insert into content_preview (sha256, media_type, state, picture, asked_at)
                    select sha256, media_type, 'READY', sha256, now() from stored_file where id = ? on conflict do nothing""").param(id).update();
            return new FileId(id);
        });
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
