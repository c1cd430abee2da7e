package kaijuan.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is shown within a page of a class")
class HostsTest {

    private final Hosts hosts = new Hosts("live.example.cn, *.media.cn,localhost:9000, 'evil'; x");

    @Test
    @DisplayName("comes from this site or from a host on the operators' list")
    void listed() {
        assertThat(hosts.source("https://live.example.cn/a.m3u8"))
                .contains("https://live.example.cn");
        assertThat(hosts.source("https://a.b.media.cn/a")).contains("https://a.b.media.cn");
        assertThat(hosts.source("http://localhost:9000/a")).contains("http://localhost:9000");
        assertThat(hosts.allow("/demonstration/live.m3u8")).isTrue();
    }

    @Test
    @DisplayName("comes from no other, whatever it is made to look like")
    void others() {
        for (var address :
                new String[] {
                    "https://evil.cn/live.example.cn",
                    "https://live.example.cn.evil.cn/",
                    "https://live.example.cn@evil.cn/",
                    "https://media.cn/",
                    "https://xmedia.cn/",
                    "https://live.example.cn:8443/",
                    "data:text/html,x",
                    "javascript:x",
                    "//live.example.cn/",
                    "https://live.example.cn /;script-src *"
                }) {
            assertThat(hosts.source(address)).as(address).isEmpty();
        }
        assertThat(hosts.allow("//evil.cn/x.m3u8")).isFalse();
    }
}
