package kaijuan.contest;

import java.util.ArrayList;
import java.util.List;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;

/** What happens to a work that was entered, in sentences: screening, likes, comments. */
final class SaidShown {

    private SaidShown() {}

    static List<Both> of(Contest contest) {
        var said = new ArrayList<Both>();
        said.add(screening(contest.screening()));
        said.add(likes(contest.publicity().likes()));
        said.add(rest(contest.publicity()));
        return said;
    }

    private static Both screening(Contest.Screening screening) {
        var by =
                screening.by() == Contest.Screening.By.SUPERIOR
                        ? new Both(
                                "上级单位审核（“其他”单位由主办单位审核）",
                                "the unit above (of other units the organiser)")
                        : new Both("主办单位审核", "the organiser");
        long days = screening.within().toDays();
        var late =
                days > 0
                        ? new Both(
                                "；" + days + " 天内未审的转给再上一级",
                                "; after " + days + " days it goes one up")
                        : new Both("", "");
        return new Both("先审后展：", "Before it is shown a work is screened by ")
                .and(by)
                .and(late)
                .and(
                        new Both(
                                "；审核通过以前任何人看不到；退回时说明理由，改好可以再交。",
                                "; until then nobody can see it; what is returned says why and may"
                                        + " be mended."));
    }

    private static Both likes(Contest.@Nullable Likes likes) {
        if (likes == null) {
            return new Both("作品不设点赞。", "Works cannot be liked.");
        }
        var quota =
                likes.quota() == 0
                        ? new Both("每天不限", "no daily limit")
                        : new Both(
                                "每人每天最多"
                                        + (likes.works()
                                                ? "给 " + likes.quota() + " 件作品点赞"
                                                : "点 " + likes.quota() + " 个赞"),
                                "at most "
                                        + likes.quota()
                                        + (likes.works() ? " works" : " likes")
                                        + " a day each");
        return new Both("点赞：", "Likes: ")
                .and(
                        likes.entrants()
                                ? new Both("报名的人可以点", "by entrants")
                                : new Both(
                                        "登录后人人可以点，按手机号算人",
                                        "by anybody signed in, one phone one person"))
                .and(
                        likes.daily()
                                ? new Both(
                                        "；同一件作品一天只能赞一次，换一天可以再赞；",
                                        "; a work once a day, and again on another day; ")
                                : new Both("；同一件作品只能赞一次；", "; a work once only; "))
                .and(quota)
                .and(
                        likes.own()
                                ? new Both("；可以赞自己的作品。", "; one's own works too.")
                                : new Both("；不能赞自己的作品。", "; not one's own works."));
    }

    private static Both rest(Contest.Publicity publicity) {
        var comments =
                switch (publicity.comments()) {
                    case SCREENED -> new Both("评论先审后显", "Comments are screened first");
                    case OPEN -> new Both("评论发布即显示", "Comments are shown at once");
                    case NONE -> new Both("不设评论", "No comments");
                };
        return comments.and(
                        publicity.shares()
                                ? new Both("；可以分享", "; may be shared")
                                : new Both("；不能分享", "; may not be shared"))
                .and(
                        publicity.plays()
                                ? new Both("；显示播放数。", "; plays are counted and shown.")
                                : new Both("；不计播放数。", "; plays are not counted."));
    }
}
