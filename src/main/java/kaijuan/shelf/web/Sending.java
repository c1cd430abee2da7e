package kaijuan.shelf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends a kept file: conditional requests and one range (RFC 9110); of several, the whole. */
final class Sending {

    private Sending() {}

    /** Sends the file under the name, or the part of it that is asked for. */
    static void send(
            Kept file, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        long size = size(file);
        var tag = "\"" + file.digest().substring(0, 32) + "\"";
        var changed = file.since().truncatedTo(ChronoUnit.SECONDS);
        response.setHeader("Cache-Control", "private, max-age=86400");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (another(request, tag)) {
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        var asked = new ServletWebRequest(request, response);
        if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (asked.checkNotModified(tag, changed.toEpochMilli())) {
            return;
        }
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        var range = ranged(request, tag, changed) ? range(request, response, size) : null;
        if (response.getStatus() == HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
            return;
        }
        long from = range == null ? 0 : range.getRangeStart(size);
        long to = range == null ? size : range.getRangeEnd(size) + 1;
        if (range != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + size);
        }
        response.setContentType(file.type());
        response.setContentLengthLong(to - from);
        if (!request.getMethod().equals("HEAD")) {
            copy(file, from, to, response.getOutputStream());
        }
    }

    /** Whether only another file is wanted (If-Match). */
    private static boolean another(HttpServletRequest request, String tag) {
        var wanted = request.getHeader(HttpHeaders.IF_MATCH);
        return wanted != null
                && !wanted.strip().equals("*")
                && Arrays.stream(wanted.split(",")).map(String::strip).noneMatch(tag::equals);
    }

    private static long size(Kept file) throws IOException {
        try {
            return Files.size(file.path());
        } catch (NoSuchFileException e) {
            throw Refusal.unknown();
        }
    }

    /** A range counts only for GET, and with If-Range only if the file is still the same. */
    private static boolean ranged(HttpServletRequest request, String tag, Instant changed) {
        var still = request.getHeader(HttpHeaders.IF_RANGE);
        if (!request.getMethod().equals("GET") || request.getHeader(HttpHeaders.RANGE) == null) {
            return false;
        }
        if (still == null || still.strip().equals(tag)) {
            return true;
        }
        try {
            return !still.contains("\"")
                    && request.getDateHeader(HttpHeaders.IF_RANGE) == changed.toEpochMilli();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The one range, or null to send everything: then the header is not understood or a list. */
    private static @Nullable HttpRange range(
            HttpServletRequest request, HttpServletResponse response, long size) {
        List<HttpRange> ranges;
        try {
            ranges = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
        } catch (IllegalArgumentException e) {
            return null;
        }
        if (ranges.size() != 1) {
            return null;
        }
        var range = ranges.getFirst();
        try {
            if (range.getRangeStart(size) < size) {
                return range;
            }
        } catch (IllegalArgumentException e) {
            // Said below: the file has no such place.
        }
        response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        response.setHeader("Content-Range", "bytes */" + size);
        return null;
    }

    private static void copy(Kept file, long from, long to, OutputStream out) throws IOException {
        var buffer = ByteBuffer.allocate(1 << 16);
        try (var in = FileChannel.open(file.path())) {
            for (long at = from; at < to; ) {
                buffer.clear().limit((int) Math.min(buffer.capacity(), to - at));
                int n = in.read(buffer, at);
                if (n < 0) {
                    return;
                }
                out.write(buffer.array(), 0, n);
                at += n;
            }
        }
    }
}
