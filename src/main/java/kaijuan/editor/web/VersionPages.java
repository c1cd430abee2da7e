package kaijuan.editor.web;

import kaijuan.campaign.Versions;
import kaijuan.change.Previews;
import kaijuan.ground.web.For;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Every version of a campaign's definition: who put it to work, when and why. */
@Controller
class VersionPages {

    private final Organisers organisers;
    private final Versions versions;
    private final Previews previews;
    private final Overtaking naming;

    VersionPages(Organisers organisers, Versions versions, Previews previews, Overtaking naming) {
        this.organisers = organisers;
        this.versions = versions;
        this.previews = previews;
        this.naming = naming;
    }

    @For(Organisers.ROLE)
    @GetMapping("/editor/versions/{campaign}")
    View versions(Here here, @PathVariable("campaign") String slug) {
        var campaign = organisers.campaign(here.visitor(), slug);
        var rows =
                versions.of(campaign).stream()
                        .map(
                                v -> {
                                    var author = v.author();
                                    return new VersionsView.Row(
                                            v.no(),
                                            Overtaking.moment(v.at()),
                                            author == null
                                                    ? here.say("editor.versions.command")
                                                    : naming.name(here, author),
                                            v.note(),
                                            v.digest().substring(0, 12));
                                })
                        .toList();
        var asked =
                previews.latest(campaign).stream()
                        .map(
                                p ->
                                        new VersionsView.Asked(
                                                p.id(),
                                                Overtaking.moment(p.askedAt()),
                                                here.say(
                                                        "editor.versions." + p.state(),
                                                        p.people(),
                                                        p.units())))
                        .toList();
        var done = here.path().endsWith("?done");
        var view = new VersionsView(campaign, rows, asked, done);
        var page = here.page(here.say("editor.versions.title"));
        return Html.of(Html.PAGES.editorVersions(page, view));
    }
}
