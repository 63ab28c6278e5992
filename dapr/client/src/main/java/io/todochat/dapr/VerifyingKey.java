package io.todochat.dapr;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * The key that verifies people's tokens, where a secret has it in a certificate: many tools make nothing else, and
 * MicroProfile JWT takes a bare key only.
 */
final class VerifyingKey {

    private static final String CERTIFICATE = "mp.jwt.verify.certificate";
    private static final String PUBLIC_KEY = "mp.jwt.verify.publickey";

    private VerifyingKey() {}

    /** The same secrets and, unless a key stands among them already, the key of the certificate. */
    static Map<String, String> added(Map<String, String> secrets) {
        var certificate = secrets.get(CERTIFICATE);
        if (certificate == null || secrets.containsKey(PUBLIC_KEY)) {
            return secrets;
        }
        var more = new HashMap<>(secrets);
        more.put(PUBLIC_KEY, publicKey(certificate));
        return more;
    }

    private static String publicKey(String certificate) {
        try {
            var key = CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.getBytes(US_ASCII)))
                    .getPublicKey();
            var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
            return "-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
        } catch (CertificateException e) {
            throw new SidecarUnavailable(CERTIFICATE + " is no certificate in PEM form", e);
        }
    }
}
