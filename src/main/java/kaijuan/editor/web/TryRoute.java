package kaijuan.editor.web;

import java.util.List;
import java.util.stream.Collectors;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.editor.Drafts;
import kaijuan.ground.text.Both;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import kaijuan.points.Line;
import kaijuan.simulation.Trying;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Tries the document as it is typed on people who are described in a few words. */
@Controller
class TryRoute {

    private final Organisers organisers;
    private final Campaigns campaigns;
    private final Looking looking;

    TryRoute(Organisers organisers, Campaigns campaigns, Looking looking) {
        this.organisers = organisers;
        this.campaigns = campaigns;
        this.looking = looking;
    }

    @For(Organisers.ROLE)
    @PostMapping("/editor/{id}/try")
    View tried(
            Here here,
            @PathVariable("id") long id,
            @RequestParam("document") String document,
            @RequestParam(name = "people", defaultValue = "") String people) {
        var draft = organisers.draft(here.visitor(), id);
        var tidy = Drafts.tidy(document);
        var tried = tried(here, tidy, people.isBlank() ? here.say("editor.try.example") : people);
        var page = here.page(here.say("editor.title", draft.title()));
        if (here.partial()) {
            return Html.of(Html.PAGES.editorTried(page, tried));
        }
        var campaign = draft.campaignId();
        var running = campaign == null ? null : campaigns.byId(campaign);
        var view = new EditorView(draft, running, looking.at(tidy), null, true, people, tried);
        return Html.of(Html.PAGES.editorEditor(page, view));
    }

    private Played tried(Here here, String document, String people) {
        try {
            var campaign = campaigns.judge(document);
            var all = Trying.of(campaign, people);
            return new Played(
                    all.stream().map(one -> person(here.text(), campaign, one)).toList(),
                    all.stream()
                            .flatMap(o -> o.wrong().stream())
                            .map(w -> w.in(here.text()))
                            .distinct()
                            .toList());
        } catch (Flawed flawed) {
            return new Played(List.of(), List.of(here.say("editor.try.flawed")));
        }
    }

    private static Played.Person person(Text text, Campaign campaign, Trying.One one) {
        var understood =
                one.understood().stream()
                        .map((Both b) -> b.in(text))
                        .collect(Collectors.joining(text.either("；", "; ")));
        return new Played.Person(
                one.name(),
                understood,
                one.points(),
                one.days().stream().map(day -> day(text, campaign, one, day)).toList());
    }

    private static Played.Day day(Text text, Campaign campaign, Trying.One one, Trying.Day day) {
        var lines =
                day.entries().stream()
                        .map(
                                e -> {
                                    var title = e.title();
                                    var name =
                                            title == null
                                                    ? ""
                                                    : one.titles().getOrDefault(title, "");
                                    var said = Line.of(e, name, campaign, text);
                                    return new Played.Line(
                                            said.time(), said.rule(), said.points(), said.why());
                                })
                        .toList();
        return new Played.Day(day.day().toString(), day.points(), lines);
    }
}
