package kaijuan.ground.web;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Typed pages: {@code Html.of(Html.PAGES.homeWelcome(page))} is what a controller returns. */
public final class Html {

    /** One method for each template, named after its path. */
    public static final Templates PAGES = new StaticTemplates();

    private Html() {}

    /** The page as a view that writes UTF-8 HTML with its length. */
    public static View of(JteModel page) {
        return new Written(page);
    }

    private record Written(JteModel page) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> none,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            var out = new Utf8ByteOutput();
            page.render(out);
            response.setContentType(getContentType());
            response.setContentLength(out.getContentLength());
            try (var body = response.getOutputStream()) {
                out.writeTo(body);
            }
        }
    }
}
