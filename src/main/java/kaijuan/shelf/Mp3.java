package kaijuan.shelf;

/** Recordings as MP3. */
final class Mp3 {

    private Mp3() {}

    /** Whether the bytes begin with sound and no tag. */
    static boolean begins(byte[] head) {
        return false;
    }
}
