package app.jobbag.signoffs.seal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who says whether a seal is valid besides ourselves: the European Commission's library, and poppler's pdfsig. */
public final class Judges {
    private static final Path PDFSIG = Path.of("/usr/bin/pdfsig");

    private Judges() {}

    public static void assertValid(Path sealed) throws Exception {
        assertThat(new SealReader().read(sealed).holds()).isTrue();
        assertThat(dss(sealed)).isTrue();
        AdvancedSignature signature = signatures(sealed).get(0);
        assertThat(signature.getDataFoundUpToLevel()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        if (isPdfsigThere()) {
            assertThat(pdfsig(sealed)).contains("Signature is Valid.", "ETSI.CAdES.detached", "Total document signed");
        }
    }

    public static boolean dss(Path sealed) {
        List<AdvancedSignature> signatures = signatures(sealed);
        signatures.forEach(AdvancedSignature::checkSignatureIntegrity);
        return signatures.size() == 1
                && signatures.get(0).getSignatureCryptographicVerification().isSignatureIntact()
                && signatures.get(0).getSignatureCryptographicVerification().isReferenceDataIntact();
    }

    public static boolean isPdfsigThere() {
        boolean there = Files.isExecutable(PDFSIG);
        if (!there) {
            System.out.println("NOT CHECKED by pdfsig: poppler-utils is not installed here");
        }
        return there;
    }

    public static String pdfsig(Path sealed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(PDFSIG.toString(), "-nocert", sealed.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static List<AdvancedSignature> signatures(Path sealed) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new FileDocument(sealed.toFile()));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier());
        return analyzer.getSignatures();
    }
}
