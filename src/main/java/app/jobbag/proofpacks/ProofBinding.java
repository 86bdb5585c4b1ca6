package app.jobbag.proofpacks;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.signoffs.seal.PrintedSheaf;
import app.jobbag.signoffs.seal.SignedFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Binds sealed documents into one PDF with a bookmark for each. It is a copy to read: the seals hold for the single documents, which
 * stay as they are.
 */
@Component
class ProofBinding {
    private final FileRegister files;

    ProofBinding(FileRegister files) {
        this.files = files;
    }

    /** What stands before the proofs. */
    record Front(UUID file, @Nullable String title) {}

    /** @param front null where it goes elsewhere */
    byte[] bound(@Nullable Front front, List<SignedProof> proofs) {
        try (PDDocument pack = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDDocumentOutline outline = new PDDocumentOutline();
            pack.getDocumentCatalog().setDocumentOutline(outline);
            if (front != null) {
                add(pack, open(front.file()).bytes().getFile(), String.valueOf(front.title()));
            }
            for (SignedProof proof : proofs) {
                add(pack, proof);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pack.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a sealed document can't be read", e);
        }
    }

    private FileContent open(UUID file) {
        return files.open(new FileId(file)).orElseThrow();
    }

    /** A picture that was signed goes before the pages of its evidence, which tell of it and do not show it. */
    private void add(PDDocument pack, SignedProof proof) throws IOException {
        File sealed = open(Objects.requireNonNull(proof.file())).bytes().getFile();
        if (proof.picture() == null) {
            add(pack, sealed, proof.title());
            return;
        }
        Path together = Files.createTempFile("proof-", ".pdf");
        try {
            PrintedSheaf.put(SignedFile.of(open(proof.picture())), sealed.toPath(), together);
            add(pack, together.toFile(), proof.title());
        } finally {
            Files.delete(together);
        }
    }

    private static void add(PDDocument pack, File pdf, String title) throws IOException {
        int first = pack.getNumberOfPages();
        try (PDDocument one = Loader.loadPDF(pdf, IOUtils.createTempFileOnlyStreamCache())) {
            one.getDocumentCatalog().setAcroForm(null);
            one.getDocumentCatalog().setDocumentOutline(null);
            one.getDocumentCatalog().setStructureTreeRoot(null);
            one.getDocumentCatalog().setNames(null);
            new PDFMergerUtility().appendDocument(pack, one);
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(pack.getPage(first));
        pack.getDocumentCatalog().getDocumentOutline().addLast(item);
    }
}
