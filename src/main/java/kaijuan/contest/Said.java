package kaijuan.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kaijuan.campaign.Activities;
import kaijuan.campaign.AskedFields;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Uploads;
import kaijuan.ground.text.Both;

/** A contest in plain words, as in a notice. */
final class Said {

    private static final Both NUMBER = new Both("序号", "No.");

    private Said() {}

    static List<Passage> of(Contest contest, Campaign campaign) {
        var all = new ArrayList<Passage>();
        var heading = heading(contest, campaign, "作品征集", "Works");
        all.add(forms(contest, heading));
        if (!contest.tracks().isEmpty()) {
            all.add(tracks(contest, heading(contest, campaign, "赛道", "Tracks")));
        }
        if (!contest.fields().isEmpty()) {
            all.add(
                    AskedFields.said(
                            heading(contest, campaign, "投稿要填的", "What is asked"),
                            List.of(),
                            contest.fields()));
        }
        return all;
    }

    private static Both heading(Contest contest, Campaign campaign, String zh, String en) {
        var named = new Both(zh + " · " + contest.name(), en + " · " + contest.name());
        var of = contest.activity();
        boolean same =
                of != null
                        && campaign.activity(of)
                                .filter(a -> a.name().equals(contest.name()))
                                .isPresent();
        return same ? named : Activities.heading(named, of, campaign);
    }

    private static Passage forms(Contest contest, Both heading) {
        var sentences = new ArrayList<Both>();
        if (!contest.about().isEmpty()) {
            sentences.add(Both.name(contest.about()));
        }
        sentences.addAll(SaidTerms.entering(contest));
        sentences.addAll(SaidShown.of(contest));
        var rows = new ArrayList<List<Both>>();
        for (var form : contest.forms()) {
            rows.add(
                    List.of(
                            Both.name(String.valueOf(rows.size() + 1)),
                            Both.name(form.name()),
                            Uploads.many(form.upload()),
                            Uploads.each(form.upload()),
                            ways(form)));
        }
        return new Passage(
                heading,
                sentences,
                List.of(
                        NUMBER,
                        new Both("形式", "Form"),
                        new Both("一件作品", "A work is"),
                        new Both("每个文件", "Each file"),
                        new Both("怎样交", "Handed in")),
                rows);
    }

    private static Both ways(Form form) {
        var said = new ArrayList<Both>();
        for (var way : Form.Way.values()) {
            if (form.ways().contains(way)) {
                said.add(way(form, way));
            }
        }
        if (!form.parts().isEmpty()) {
            var parts = String.join("、", form.parts());
            said.add(new Both("分为：" + parts, "in parts: " + parts));
        }
        return Both.joined(said, "；", "; ");
    }

    private static Both way(Form form, Form.Way way) {
        return switch (way) {
            case UPLOAD -> new Both("上传，中断后可以接着传", "uploaded, and resumed after a break");
            case RECORD -> recorded(form);
            case LINK ->
                    form.sites().isEmpty()
                            ? new Both("填外部网址", "by its address elsewhere")
                            : new Both(
                                    "填网址：" + String.join("、", form.sites()),
                                    "by its address at " + String.join(", ", form.sites()));
        };
    }

    private static Both recorded(Form form) {
        var texts =
                form.texts().stream()
                        .sorted()
                        .map(
                                t ->
                                        switch (t) {
                                            case LIBRARY ->
                                                    new Both("文库读本", "a text of the library");
                                            case OWN ->
                                                    new Both(
                                                            "自带读本（题目必填，只有自己看得见）",
                                                            "one's own text (with a title, seen by"
                                                                    + " oneself alone)");
                                            case NONE -> new Both("不用读本", "no text");
                                        })
                        .collect(Collectors.toList());
        var music =
                form.music()
                        ? new Both("，可以配背景音乐", ", with music if wanted")
                        : new Both("，不配背景音乐", ", without music");
        return new Both("在页面里录制、试听、重录", "recorded, heard and recorded again in the page")
                .and(texts.isEmpty() ? new Both("", "") : new Both("，读", ", of "))
                .and(Both.joined(texts, "或", " or "))
                .and(music);
    }

    private static Passage tracks(Contest contest, Both heading) {
        var rows = new ArrayList<List<Both>>();
        for (var track : contest.tracks()) {
            rows.add(
                    List.of(
                            Both.name(String.valueOf(rows.size() + 1)),
                            Both.name(track.name()),
                            Both.name(track.about())));
        }
        return new Passage(
                heading,
                List.of(new Both("一件作品归一个赛道。", "A work is in one of the tracks.")),
                List.of(NUMBER, new Both("赛道", "Track"), new Both("说明", "About")),
                rows);
    }
}
