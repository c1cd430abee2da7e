package kaijuan.editor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page that says what stands in the way, under the status of a conflict. */
record Conflict(View page) implements View {

    @Override
    public @Nullable String getContentType() {
        return page.getContentType();
    }

    @Override
    public void render(
            @Nullable Map<String, ?> none, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setStatus(HttpStatus.CONFLICT.value());
        page.render(none, request, response);
    }
}
