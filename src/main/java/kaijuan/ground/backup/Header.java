package kaijuan.ground.backup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself in clear, before everything else.
 *
 * @param format how the rest is written; this program reads 1
 * @param program the version of the program that wrote it
 * @param at the moment that the database is of, in UTC
 * @param salt for the passphrase in Base64, or null when it is not encrypted
 * @param check tells a wrong passphrase from a spoilt file, in Base64, or null
 */
record Header(
        int format, String program, String at, @Nullable String salt, @Nullable String check) {

    static final int FORMAT = 1;

    private static final byte[] MAGIC = "KAIJUAN BACKUP\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 10_000;
    private static final JsonMapper JSON = new JsonMapper();

    boolean encrypted() {
        return salt != null;
    }

    /** The bytes that it is written as, which the first chunk hangs on. */
    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    void write(OutputStream out) throws IOException {
        var bytes = bytes();
        out.write(MAGIC);
        out.write(new byte[] {(byte) (bytes.length >> 8), (byte) bytes.length});
        out.write(bytes);
    }

    /**
     * Reads what a backup begins with.
     *
     * @throws Unfit if it is none, or of a format to come
     */
    static Header read(InputStream in) throws IOException {
        var magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new Unfit("backup.foreign");
        }
        var data = new DataInputStream(in);
        try {
            int length = data.readUnsignedShort();
            var bytes = data.readNBytes(Math.min(length, LONGEST));
            var header = JSON.readValue(bytes, Header.class);
            if (header.format() != FORMAT) {
                throw new Unfit("backup.format", header.program());
            }
            // JSON says one thing in many ways; the first chunk hangs on the way it was written.
            if (!Arrays.equals(header.bytes(), bytes)) {
                throw new Unfit("backup.spoilt");
            }
            return header;
        } catch (JacksonException | java.io.EOFException spoilt) {
            throw new Unfit(spoilt, "backup.spoilt");
        }
    }
}
