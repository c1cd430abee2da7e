package kaijuan.editor.web;

import java.util.List;
import kaijuan.campaign.Campaigns;
import kaijuan.campaign.Flawed;
import kaijuan.campaign.Rules;
import kaijuan.editor.Forms;
import org.springframework.stereotype.Component;

/** Looks at a document: its mistakes, its form, its rules. */
@Component
class Looking {

    private final Campaigns campaigns;
    private final Rules rules;
    private final Forms forms;

    Looking(Campaigns campaigns, Rules rules, Forms forms) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.forms = forms;
    }

    Glance at(String document) {
        var seen = Campaigns.digest(document);
        var form = forms.of(document).orElse(null);
        try {
            var said = rules.of(campaigns.judge(document));
            return new Glance(document, seen, List.of(), form, said);
        } catch (Flawed flawed) {
            return new Glance(document, seen, flawed.findings(), form, null);
        }
    }
}
