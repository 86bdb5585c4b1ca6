package app.jobbag.signoffs.seal;

import app.jobbag.kernel.Sha256;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** What a certificate is known by: the SHA-256 of its encoded form, in hexadecimal. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(X509Certificate certificate) {
        return HexFormat.of().formatHex(bytes(certificate));
    }

    static byte[] bytes(X509Certificate certificate) {
        try {
            return Sha256.begin().digest(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("every certificate has its bytes", e);
        }
    }
}
