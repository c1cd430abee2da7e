package kaijuan.editor.web;

import java.util.List;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Reworded;
import kaijuan.campaign.Rules;
import kaijuan.change.Filter;
import kaijuan.change.Preview;
import kaijuan.change.Previews;
import kaijuan.editor.Draft;
import kaijuan.editor.Overtaken;
import kaijuan.ground.web.Here;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Says what a draft would change. */
@Component
class ChangeTelling {

    private final Campaigns campaigns;
    private final Rules rules;
    private final Previews previews;
    private final ChangeNaming naming;
    private final Overtaking overtaking;

    ChangeTelling(
            Campaigns campaigns,
            Rules rules,
            Previews previews,
            ChangeNaming naming,
            Overtaking overtaking) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.previews = previews;
        this.naming = naming;
        this.overtaking = overtaking;
    }

    View overtaken(Here here, Overtaken overtaken, String mine) {
        return overtaking.page(here, overtaken, mine);
    }

    ChangeView view(
            Here here, Draft draft, Campaign running, Preview preview, Filter filter, int page) {
        int at = Math.max(1, page);
        boolean ready = preview.ready();
        var some =
                ready
                        ? previews.some(
                                preview, filter, (at - 1) * ChangeView.PAGE, ChangeView.PAGE)
                        : List.<kaijuan.change.Difference>of();
        var asOf = preview.asOf();
        return new ChangeView(
                draft,
                running,
                preview,
                asOf == null ? "" : Overtaking.moment(asOf),
                preview.version() == running.version()
                        && preview.digest().equals(Campaigns.digest(draft.document())),
                changes(running, draft),
                ready ? previews.sums(preview) : List.of(),
                news(here, preview),
                filter,
                naming.rows(here.text(), running, some),
                ready ? previews.count(preview, filter) : 0,
                at);
    }

    private List<Reworded> changes(Campaign running, Draft draft) {
        try {
            return Reworded.of(rules.of(running), rules.of(campaigns.judge(draft.document())));
        } catch (Flawed flawed) {
            return List.of();
        }
    }

    private static List<String> news(Here here, Preview preview) {
        return Stream.of(preview.news().split(","))
                .filter(word -> !word.isEmpty())
                .map(
                        word -> {
                            var parts = word.substring(1).split(" ", 2);
                            var key =
                                    word.startsWith("+")
                                            ? "editor.news.come."
                                            : "editor.news.gone.";
                            return here.say(key + parts[0], parts[1]);
                        })
                .toList();
    }
}
