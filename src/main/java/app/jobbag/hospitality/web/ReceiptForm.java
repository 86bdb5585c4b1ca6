package app.jobbag.hospitality.web;

import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A receipt as it is handed in. */
class ReceiptForm {
    private @Nullable MultipartFile file;

    /** What is wrong with the file is said at its field. */
    Received receive(FileReception reception) {
        if (file == null || file.isEmpty()) {
            return new Received.Unfit(new Refused("hospitality.refused.noFile").at("file"));
        }
        Received received = reception.receive(Upload.of(file));
        return received instanceof Received.Unfit unfit
                ? new Received.Unfit(unfit.reason().at("file"))
                : received;
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
