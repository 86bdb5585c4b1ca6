package app.jobbag.deliverables.web;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A new version as it is handed in. */
class UploadForm {
    private @Nullable MultipartFile file;

    @Size(max = 2000)
    private String note = "";

    /** The marks on the last version that are mended in this one. */
    @Size(max = 500)
    private List<UUID> done = new ArrayList<>();

    private int version;

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<UUID> getDone() {
        return done;
    }

    public void setDone(List<UUID> done) {
        this.done = done;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
