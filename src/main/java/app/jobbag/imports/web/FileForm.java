package app.jobbag.imports.web;

import app.jobbag.imports.sheets.Sheet;
import app.jobbag.kernel.Refused;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A list as it is handed in. */
class FileForm {
    private @Nullable MultipartFile file;

    Optional<Sheet> sheet(Locale reader, BindingResult errors) throws IOException {
        try {
            if (file == null || file.isEmpty()) {
                throw new Refused("imports.refused.none");
            }
            if (file.getSize() > Sheet.MOST_BYTES) {
                throw new Refused("imports.refused.large", Sheet.MOST_BYTES >> 20);
            }
            return Optional.of(Sheet.read(name(), file.getBytes(), reader));
        } catch (Refused refused) {
            errors.rejectValue("file", refused.key(), refused.arguments(), refused.key());
            return Optional.empty();
        }
    }

    /** The last part of what a browser calls it, without control and direction characters. */
    String name() {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceAll("[\\p{Cntrl}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
