package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperPrint;
import app.jobbag.signoffs.seal.PrintedSheaf;
import app.jobbag.signoffs.seal.SignedFile;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The print to be signed by hand: the frozen document with its signing sheet behind, made outside any transaction. */
@Component
public class SheetPrint {
    private final PaperFolders desk;
    private final PaperCounter counter;

    SheetPrint(PaperFolders desk, PaperCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    /** Empty while the sheet is at the press; to be closed by whoever reads it. */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<FileContent> open(SignedIn who, SignerId signer) {
        PaperFolders.Sheaf sheaf = desk.sheaf(who, signer);
        PaperPrint print = counter.ready(sheaf.sheet()).print();
        return Optional.ofNullable(print).map(ready -> together(sheaf.document(), desk.open(ready.file())));
    }

    private static FileContent together(FileContent document, FileContent sheet) {
        try {
            Path together = Files.createTempFile("sheaf-", ".pdf");
            PrintedSheaf.put(SignedFile.of(document), path(sheet), together);
            return new FileContent(
                    sheet.details(),
                    new InputStreamResource(Files.newInputStream(together, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException e) {
            throw new UncheckedIOException("the print could not be put together", e);
        }
    }

    private static Path path(FileContent content) throws IOException {
        return content.bytes().getFile().toPath();
    }
}
