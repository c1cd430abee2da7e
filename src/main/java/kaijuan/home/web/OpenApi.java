package kaijuan.home.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kaijuan.ground.web.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** What programs may ask of an installation: {@code api/openapi.yaml} as JSON. */
@Controller
class OpenApi {

    private static final class Document {

        static final byte[] BYTES = read();
        static final String TAG = "\"" + DigestUtils.md5DigestAsHex(BYTES) + "\"";

        private static byte[] read() {
            try {
                var yaml =
                        new ClassPathResource("api/openapi.yaml")
                                .getContentAsString(StandardCharsets.UTF_8);
                var document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
                return new JsonMapper().writeValueAsBytes(document);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Open("says to programs what everybody may know of the addresses")
    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> document() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .eTag(Document.TAG)
                .body(Document.BYTES);
    }
}
