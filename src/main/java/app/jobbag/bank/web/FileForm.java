package app.jobbag.bank.web;

import app.jobbag.bank.BankAccountId;
import app.jobbag.bank.statements.StatementReading;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** A statement as it is handed in. */
class FileForm {
    private @Nullable MultipartFile file;
    private @Nullable BankAccountId account;

    /** What is wrong with it stands at its field. */
    byte[] bytes(BindingResult errors) throws IOException {
        if (file == null || file.isEmpty() || file.getSize() > StatementReading.MOST_BYTES) {
            errors.rejectValue(
                    "file", "bank.unreadable.size", new Object[] {StatementReading.MOST_BYTES >> 20}, "size");
            return new byte[0];
        }
        return file.getBytes();
    }

    /** The last part of what a browser calls it, without control and direction characters. */
    String name() {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceAll("[\\p{Cntrl}\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }

    public @Nullable BankAccountId getAccount() {
        return account;
    }

    public void setAccount(@Nullable BankAccountId account) {
        this.account = account;
    }
}
