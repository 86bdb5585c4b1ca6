package app.jobbag.workorders.answers;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.workorders.Brief;
import app.jobbag.workorders.FieldKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes in the files that came with a brief, before anything is saved. */
@Component
public class BriefUploads {
    private final FileReception reception;

    BriefUploads(FileReception reception) {
        this.reception = reception;
    }

    public Map<String, List<Received>> receive(Brief brief, AnswersForm form) {
        Map<String, List<Received>> arrived = new LinkedHashMap<>();
        brief.fields().filter(field -> field.kind() == FieldKind.FILE).forEach(field -> {
            List<Received> files = form.getFiles().getOrDefault(field.key(), List.of()).stream()
                    .filter(file -> !file.isEmpty())
                    .map(file -> reception.receive(Upload.of(file)))
                    .toList();
            if (!files.isEmpty()) {
                arrived.put(field.key(), files);
            }
        });
        return arrived;
    }
}
