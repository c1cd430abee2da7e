package kaijuan.contest;

import java.util.List;
import kaijuan.campaign.Activities;
import kaijuan.campaign.Key;
import kaijuan.campaign.Shape;

/** The keys of the chapter {@code contests}. */
final class ContestKeys {

    /** The chapter. */
    static final Key ALL =
            Key.of(
                            "contests",
                            "作品征集",
                            "Contests",
                            Shape.groups(
                                    about(),
                                    EntrantKeys.all(),
                                    WorkKeys.all(),
                                    PublicityKeys.all()))
                    .absent("没有", "none")
                    .means("征集哪些作品（尚未启用）", "works that are called for (not running yet)");

    private ContestKeys() {}

    private static List<Key> about() {
        return List.of(
                Key.id().example("video"),
                Key.named().example("微视频比赛"),
                Activities.key("属于哪项子活动", "the activity that it belongs to"),
                Key.of("about", "简介", "About", Shape.text()).means("一两句话", "a sentence or two"),
                Key.of("days", "投稿日期", "Days", Shape.days())
                        .absent("子活动或整个活动的日期", "those of the activity or the campaign")
                        .means("哪些天可以投稿", "on which works may be entered"));
    }
}
