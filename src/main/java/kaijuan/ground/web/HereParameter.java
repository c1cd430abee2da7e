package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.function.IntSupplier;
import kaijuan.ground.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Makes the {@link Here} of a request. */
@Component
public class HereParameter implements HandlerMethodArgumentResolver {

    private final Visitors visitors;
    private final Texts texts;
    private final Clock clock;
    private final Staged staged;
    private final ObjectProvider<Inbox> inbox;

    HereParameter(
            Visitors visitors,
            Texts texts,
            Clock clock,
            Staged staged,
            ObjectProvider<Inbox> inbox) {
        this.visitors = visitors;
        this.texts = texts;
        this.clock = clock;
        this.staged = staged;
        this.inbox = inbox;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Here.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binder) {
        return of((HttpServletRequest) web.getNativeRequest());
    }

    /** The request as a controller sees it. */
    public Here of(HttpServletRequest request) {
        var visitor = visitors.of(request);
        return of(request, visitor, () -> unread(visitor));
    }

    /** The request for a page that has to come without asking the database. */
    Here aside(HttpServletRequest request) {
        return of(request, visitors.found(request), () -> 0);
    }

    private int unread(Visitor visitor) {
        var box = inbox.getIfAvailable();
        return box == null || visitor.id() == null ? 0 : box.unread(visitor.person());
    }

    private Here of(HttpServletRequest request, Visitor visitor, IntSupplier waiting) {
        var query = request.getQueryString();
        return new Here(
                visitor,
                texts.in(Locale.forLanguageTag(cookie(request, "lang", "zh"))),
                new Look(cookie(request, "care", "").equals("1"), cookie(request, "theme", "auto")),
                query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query,
                request.getRemoteAddr(),
                partial(request),
                clock.instant(),
                staged.is(),
                waiting);
    }

    /** A whole page is asked for when htmx follows a link or restores one from its history. */
    private static boolean partial(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"))
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    private static String cookie(HttpServletRequest request, String name, String otherwise) {
        var found = WebUtils.getCookie(request, name);
        return found == null ? otherwise : found.getValue();
    }
}
