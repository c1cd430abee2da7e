package kaijuan.ground.security;

import java.nio.file.Path;

/** The database holds sealed data and the keys that open it are not here. */
public final class Locked extends RuntimeException {

    private Locked(String sentence) {
        super(sentence, null, false, false);
    }

    static Locked missing(Path file) {
        return new Locked(
                """
                数据库里有加密的手机号和姓名，但找不到密钥文件 %1$s。\
                请把备份的密钥文件放回原处，或用 KAIJUAN_KEYS_FILE 指明它在哪里。
                The database holds sealed phones and names, and the key file %1$s is missing. \
                Put the saved copy back, or say with KAIJUAN_KEYS_FILE where it is."""
                        .formatted(file));
    }

    static Locked others(Path file, String key) {
        return new Locked(
                """
                密钥 %2$s 与封存数据时所用的不同（%1$s）。请换回这个数据库原来的密钥文件。
                The key %2$s is not the one that sealed this database's data (%1$s). \
                Put back the key file that belongs to this database."""
                        .formatted(file, key));
    }
}
