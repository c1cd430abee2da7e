package kaijuan.contest;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import kaijuan.campaign.Section;
import kaijuan.campaign.Upload;
import kaijuan.campaign.Uploads;

/** Reads a form of works. */
final class FormReading {

    private FormReading() {}

    static Form of(Section section) {
        var upload = Uploads.read(section);
        var ways = new LinkedHashSet<Form.Way>();
        section.texts("ways").forEach(w -> ways.add(Form.Way.valueOf(upper(w))));
        if (ways.isEmpty()) {
            ways.add(Form.Way.UPLOAD);
        }
        boolean sounds =
                upload.medium() == Upload.Medium.AUDIO || upload.medium() == Upload.Medium.VIDEO;
        boolean records = ways.contains(Form.Way.RECORD);
        if (records && !sounds) {
            section.wrong("ways", "只有音视频可以录制。", "only sound and film can be recorded.");
        }
        if (section.has("sites") && !ways.contains(Form.Way.LINK)) {
            section.wrong("sites", "只和 ways 里的 link 同写。", "only goes with link among the ways.");
        }
        for (var key : Set.of("texts", "music")) {
            if (section.has(key) && !records) {
                section.wrong(
                        key, "只和 ways 里的 record 同写。", "only goes with record among the ways.");
            }
        }
        var texts = new LinkedHashSet<Form.Text>();
        section.texts("texts").forEach(t -> texts.add(Form.Text.valueOf(upper(t))));
        return new Form(
                section.text("id"),
                section.text("name"),
                upload,
                ways,
                section.texts("sites"),
                section.texts("parts"),
                texts,
                section.flag("music"));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
