package kaijuan.shelf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A form shown again with what is wrong, under the status that says so. */
record Unprocessed(View form) implements View {

    @Override
    public @Nullable String getContentType() {
        return form.getContentType();
    }

    @Override
    public void render(
            @Nullable Map<String, ?> none, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        form.render(none, request, response);
    }
}
