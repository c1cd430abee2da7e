package kaijuan.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses uploads where no file is asked for, before a byte of them is kept: whoever may send a
 * form may not fill the disk with it.
 */
@Component
class Uploads implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var type = request.getContentType();
        if (type != null && type.regionMatches(true, 0, "multipart/", 0, 10) && !asks(handler)) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "ground.refusal.malformed");
        }
        return true;
    }

    private static boolean asks(Object handler) {
        return handler instanceof HandlerMethod method
                && Arrays.stream(method.getMethodParameters()).anyMatch(Uploads::file);
    }

    private static boolean file(MethodParameter parameter) {
        var type = ResolvableType.forMethodParameter(parameter);
        return type.resolve() == MultipartFile.class
                || type.getGeneric(0).resolve() == MultipartFile.class;
    }
}
