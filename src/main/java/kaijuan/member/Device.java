package kaijuan.member;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser in the few words that its owner knows it by; no more of it is kept. */
public final class Device {

    private static final Map<String, String> PLATFORMS = new LinkedHashMap<>();
    private static final Map<String, String> APPS = new LinkedHashMap<>();

    static {
        PLATFORMS.put("OpenHarmony", "harmony");
        PLATFORMS.put("HarmonyOS", "harmony");
        PLATFORMS.put("iPhone", "iphone");
        PLATFORMS.put("iPad", "ipad");
        PLATFORMS.put("Android", "android");
        PLATFORMS.put("Windows", "windows");
        PLATFORMS.put("Macintosh", "mac");
        PLATFORMS.put("Linux", "linux");
        APPS.put("wxwork", "wecom");
        APPS.put("MicroMessenger", "wechat");
        APPS.put("DingTalk", "dingtalk");
        APPS.put("AlipayClient", "alipay");
        APPS.put("QQBrowser", "qq");
        APPS.put("QQ/", "qq");
        APPS.put("Edg", "edge");
        APPS.put("Firefox", "firefox");
        APPS.put("Chrome", "chrome");
        APPS.put("Safari", "safari");
    }

    private Device() {}

    /** The browser as {@code platform.app}, from what it calls itself. */
    public static String of(@Nullable String userAgent) {
        var agent = userAgent == null ? "" : userAgent;
        return first(PLATFORMS, agent) + "." + first(APPS, agent);
    }

    private static String first(Map<String, String> words, String agent) {
        return words.entrySet().stream()
                .filter(word -> agent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
    }
}
