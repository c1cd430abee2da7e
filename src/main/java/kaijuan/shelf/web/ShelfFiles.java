package kaijuan.shelf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kaijuan.ground.web.Open;
import kaijuan.ground.web.Refusal;
import kaijuan.shelf.Cover;
import kaijuan.shelf.Loans;
import kaijuan.shelf.Shelf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;

/** Covers, recordings, films, captions and pictures of titles on the shelf. */
@Controller
class ShelfFiles {

    private static final String WHY = "the shelf is open to be looked at without an account";
    private static final String DAY = "public, max-age=86400";

    private final Shelf shelf;
    private final Loans loans;

    ShelfFiles(Shelf shelf, Loans loans) {
        this.shelf = shelf;
        this.loans = loans;
    }

    @Open(WHY)
    @RequestMapping(
            path = "/shelf/media/{title}/{no:\\d{1,6}}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void media(
            @PathVariable("title") long title,
            @PathVariable("no") int no,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var file = loans.media(title, no);
        var ending =
                switch (file.type()) {
                    case "audio/mpeg" -> "mp3";
                    case "audio/mp4" -> "m4a";
                    case "application/pdf" -> "pdf";
                    default -> "mp4";
                };
        if (ending.equals("pdf")) {
            // Opened by itself it may hold what pages here never run.
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        }
        Sending.send(file, title + "-" + no + "." + ending, request, response);
    }

    @Open(WHY)
    @RequestMapping(
            path = {"/shelf/captions/{title}", "/shelf/media/{title}/{no:\\d{1,6}}.vtt"},
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void captions(
            @PathVariable("title") long title,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var captions = loans.captions(title);
        var beside = request.getRequestURI().endsWith(".vtt");
        if (captions == null && !beside) {
            throw Refusal.unknown();
        }
        // A player that asks beside every file is told that nothing is said.
        text(captions == null ? "WEBVTT\n" : captions, "text/vtt", request, response);
    }

    @Open(WHY)
    @RequestMapping(
            path = "/shelf/picture/{title}/{name}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void picture(
            @PathVariable("title") long title,
            @PathVariable("name") String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        Sending.send(loans.picture(title, name), title + "-picture", request, response);
    }

    @Open("covers are shown on public pages")
    @RequestMapping(
            path = "/shelf/cover/{title}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void cover(
            @PathVariable("title") long id,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        var kept = loans.cover(id);
        if (kept.isPresent()) {
            Sending.send(kept.get(), id + "-cover", request, response);
            return;
        }
        var cover = Cover.of(shelf.title(id), shelf.imprint(id));
        text(cover.svg(), "image/svg+xml", request, response);
    }

    private static void text(
            String text, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader("Cache-Control", DAY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        var tag = "\"" + Integer.toHexString(text.hashCode()) + "-" + bytes.length + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
