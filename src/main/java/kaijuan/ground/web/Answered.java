package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page under a status of its own, such as a form shown again with what is wrong. */
public final class Answered {

    private Answered() {}

    /** The page under the status. */
    public static View under(HttpStatus status, View page) {
        return new Marked(response -> response.setStatus(status.value()), page);
    }

    /** The page, which tells people what the refusal's status tells programs. */
    public static View by(Refusal refusal, View page) {
        return new Marked(refusal::on, page);
    }

    private record Marked(Consumer<HttpServletResponse> mark, View page) implements View {

        @Override
        public @Nullable String getContentType() {
            return page.getContentType();
        }

        @Override
        public void render(
                @Nullable Map<String, ?> none,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            mark.accept(response);
            page.render(none, request, response);
        }
    }
}
