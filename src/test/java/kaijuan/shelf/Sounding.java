package kaijuan.shelf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Recordings and films made byte by byte for a test; they are silent and grey. */
final class Sounding {

    private Sounding() {}

    /** Frames of 417 bytes (128 kbit/s, 44.1 kHz): each sounds for 1152 / 44100 seconds. */
    static byte[] frames(int many) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < many; i++) {
            var frame = new byte[417];
            frame[0] = (byte) 0xff;
            frame[1] = (byte) 0xfb;
            frame[2] = (byte) 0x90;
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }

    /** A first frame that promises so many more. */
    static byte[] index(int promised) {
        var frame = frames(1);
        var at = ByteBuffer.wrap(frame);
        at.put(36, "Xing".getBytes(StandardCharsets.ISO_8859_1));
        at.putInt(40, 1);
        at.putInt(44, promised);
        return frame;
    }

    /** A tag of version 2.3 with the frames. */
    static byte[] tag(byte[]... frames) {
        var body = joined(frames);
        var head = ByteBuffer.allocate(10).put("ID3".getBytes(StandardCharsets.ISO_8859_1));
        head.put((byte) 3).put((byte) 0).put((byte) 0);
        for (int shift = 21; shift >= 0; shift -= 7) {
            head.put((byte) (body.length >> shift & 0x7f));
        }
        return joined(head.array(), body);
    }

    static byte[] text(String id, String text, Charset charset, int encoding) {
        return tagFrame(id, joined(new byte[] {(byte) encoding}, text.getBytes(charset)));
    }

    static byte[] chapter(String id, int millis, String name) {
        var times = ByteBuffer.allocate(16).putInt(millis).putInt(millis + 1).putInt(-1).putInt(-1);
        return tagFrame(
                "CHAP",
                joined(
                        (id + "\0").getBytes(StandardCharsets.ISO_8859_1),
                        times.array(),
                        text("TIT2", name, StandardCharsets.UTF_16, 1)));
    }

    private static byte[] tagFrame(String id, byte[] body) {
        var head = ByteBuffer.allocate(10).put(id.getBytes(StandardCharsets.ISO_8859_1));
        return joined(head.putInt(body.length).array(), body);
    }

    /** A box of an MP4 file. */
    static byte[] box(String type, byte[]... content) {
        var body = joined(content);
        var head = ByteBuffer.allocate(8).putInt(8 + body.length);
        return joined(head.put(type.getBytes(StandardCharsets.ISO_8859_1)).array(), body);
    }

    static byte[] ints(int... numbers) {
        var out = ByteBuffer.allocate(numbers.length * 4);
        for (int number : numbers) {
            out.putInt(number);
        }
        return out.array();
    }

    /** A track: samples of 20 ms at a thousand a second, all in one chunk at the place. */
    static byte[] track(int id, String kind, String codec, int samples, int place) {
        var entry = ByteBuffer.allocate(78).put(7, (byte) 1);
        entry.putShort(24, (short) 640).putShort(26, (short) 360);
        var stbl =
                box(
                        "stbl",
                        box("stsd", ints(0, 1), box(codec, entry.array())),
                        box("stts", ints(0, 1, samples, 20)),
                        box("stsc", ints(0, 1, 1, samples, 1)),
                        box("stsz", ints(0, 1, samples)),
                        box("stco", ints(0, 1, place)));
        var mdia =
                box(
                        "mdia",
                        box("mdhd", ints(0, 0, 0, 1000, samples * 20, 0)),
                        box("hdlr", ints(0, 0), kind.getBytes(StandardCharsets.ISO_8859_1)),
                        box("minf", stbl));
        return box("trak", box("tkhd", ints(0, 0, 0, id, 0, 0)), mdia);
    }

    /** A file: its movie box with the tracks and the name, and behind it so many bytes. */
    static byte[] movie(int data, byte[]... inside) {
        return joined(
                box("ftyp", "isom0000isom".getBytes(StandardCharsets.ISO_8859_1)),
                box("moov", inside),
                box("mdat", new byte[data]));
    }

    static byte[] name(String name) {
        var data = box("data", ints(1, 0), name.getBytes(StandardCharsets.UTF_8));
        return box("udta", box("meta", ints(0), box("ilst", box("©nam", data))));
    }

    static byte[] joined(byte[]... all) {
        var out = new ByteArrayOutputStream();
        for (var one : all) {
            out.writeBytes(one);
        }
        return out.toByteArray();
    }
}
