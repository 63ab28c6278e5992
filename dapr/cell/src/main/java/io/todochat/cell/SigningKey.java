package io.todochat.cell;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What makes people's tokens where no OpenID Connect issuer does: an RSA key. */
public record SigningKey(PrivateKey key) {

    /** Who issues tokens, unless the system is configured otherwise. */
    public static final String ISSUER = "https://todochat.local";

    private static final Pattern PEM = Pattern.compile("-----BEGIN ((?:RSA )?)PRIVATE KEY-----([^-]+)-----END");
    private static final byte[] VERSION_AND_RSA = HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

    /** A key from its PEM form, PKCS#8 or, as Helm and older OpenSSL write it, PKCS#1. */
    public static SigningKey of(String pem) {
        var found = PEM.matcher(pem);
        if (!found.find()) {
            throw new CellException("no private key in PEM form was found");
        }
        try {
            var bytes = Base64.getMimeDecoder().decode(found.group(2));
            var pkcs8 = found.group(1).isEmpty() ? bytes : wrapped(bytes);
            return new SigningKey(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable(e);
        }
    }

    /** A token that makes its bearer that user. */
    public String token(String issuer, String user, Instant now, Duration validity) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(user)
                .claim("upn", user)
                .claim("groups", List.of("user"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(validity)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        try {
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw unusable(e);
        }
    }

    private static CellException unusable(Exception e) {
        return new CellException("the signing key cannot be used: " + e.getMessage(), e);
    }

    /** The JDK reads PKCS#8 only, which is PKCS#1 behind the name of the algorithm. */
    private static byte[] wrapped(byte[] pkcs1) {
        var key = element(0x04, pkcs1);
        var content = ByteBuffer.allocate(VERSION_AND_RSA.length + key.length);
        return element(0x30, content.put(VERSION_AND_RSA).put(key).array());
    }

    /** One of DER, with its length in two bytes: every RSA key has more than 255 and fewer than 65,536. */
    private static byte[] element(int tag, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) tag)
                .put((byte) 0x82)
                .putShort((short) content.length)
                .put(content)
                .array();
    }
}
