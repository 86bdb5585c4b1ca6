package app.jobbag.signoffs.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.springframework.stereotype.Component;

/** Seals a PDF as PAdES-BASELINE-B, certified so that nothing may be added either. What was there stays byte for byte. */
@Component
public class PdfSeal {
    private static final int NOTHING_MAY_CHANGE = 1;

    private final SealCertificate certificate;
    private int room;

    PdfSeal(SealCertificate certificate) {
        this.certificate = certificate;
    }

    public String certificate() {
        return certificate.fingerprint();
    }

    public void seal(Path pdf, Path sealed, String reason, Instant at) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache());
                SignatureOptions options = new SignatureOptions();
                OutputStream out = Files.newOutputStream(sealed)) {
            PDSignature signature = signature(reason, at);
            certify(document, signature);
            options.setPreferredSignatureSize(room());
            document.addSignature(signature, options);
            ExternalSigningSupport support = document.saveIncrementalForExternalSigning(out);
            support.setSignature(Cms.detached(support.getContent(), certificate));
        }
    }

    /**
     * As much as an RSA signature takes, no more: in zeros left over a byte could change unseen by a reader. Found by
     * signing nothing, once: it is as long as any other of this certificate.
     */
    private synchronized int room() throws IOException {
        if (room == 0) {
            room = Cms.detached(InputStream.nullInputStream(), certificate).length + slack();
        }
        return room;
    }

    /** Signatures on elliptic curves differ by a few bytes. */
    private int slack() {
        return certificate.key().getAlgorithm().equals("RSA") ? 0 : 16;
    }

    private PDSignature signature(String reason, Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
        signature.setName(certificate.holder());
        signature.setReason(reason);
        signature.setSignDate(GregorianCalendar.from(ZonedDateTime.ofInstant(at, ZoneOffset.UTC)));
        return signature;
    }

    private static void certify(PDDocument document, PDSignature signature) {
        COSDictionary parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, NOTHING_MAY_CHANGE);
        parameters.setName(COSName.V, "1.2");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem("TransformMethod", COSName.DOCMDP);
        reference.setItem("TransformParams", parameters);
        COSArray references = new COSArray();
        references.add(reference);
        signature.getCOSObject().setItem("Reference", references);
        COSDictionary permissions = new COSDictionary();
        permissions.setItem(COSName.DOCMDP, signature);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PERMS, permissions);
        catalog.setNeedToBeUpdated(true);
    }
}
