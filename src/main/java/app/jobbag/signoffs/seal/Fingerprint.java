package app.jobbag.signoffs.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("every Java platform has SHA-256, every certificate its bytes", e);
        }
    }
}
