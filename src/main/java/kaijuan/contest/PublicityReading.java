package kaijuan.contest;

import kaijuan.campaign.Section;
import org.jspecify.annotations.Nullable;

/** Reads what everybody may do with shown works. */
final class PublicityReading {

    private PublicityReading() {}

    static Contest.Publicity of(Section section) {
        var comments =
                switch (section.text("comments")) {
                    case "screened" -> Contest.Comments.SCREENED;
                    case "open" -> Contest.Comments.OPEN;
                    default -> Contest.Comments.NONE;
                };
        return new Contest.Publicity(
                likes(section), comments, section.flag("shares"), section.flag("plays"));
    }

    private static Contest.@Nullable Likes likes(Section section) {
        var likes = section.section("likes");
        if (likes == null) {
            return null;
        }
        if (likes.has("counts") && !likes.has("quota")) {
            likes.wrong("counts", "没有每天的上限 quota。", "there is no quota.");
        }
        return new Contest.Likes(
                likes.text("again").equals("daily"),
                likes.number("quota"),
                likes.text("counts").equals("works"),
                likes.flag("own"),
                likes.text("from").equals("entrants"));
    }
}
