package kaijuan.shop.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * A page under a status, such as a form shown again with what is wrong.
 *
 * @param status what the answer says to programs
 * @param page the page
 */
record Answered(HttpStatus status, View page) implements View {

    @Override
    public @Nullable String getContentType() {
        return page.getContentType();
    }

    @Override
    public void render(
            @Nullable Map<String, ?> none, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        response.setStatus(status.value());
        page.render(none, request, response);
    }
}
