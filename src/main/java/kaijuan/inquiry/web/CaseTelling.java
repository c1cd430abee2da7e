package kaijuan.inquiry.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Text;
import kaijuan.ground.web.Here;
import kaijuan.inquiry.Case;
import kaijuan.inquiry.Inquiries;
import kaijuan.inquiry.Odd;
import kaijuan.inquiry.What;
import kaijuan.member.Members;
import kaijuan.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells cases in words. */
@Component
class CaseTelling {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Inquiries inquiries;
    private final Members members;
    private final Shelf shelf;

    CaseTelling(Inquiries inquiries, Members members, Shelf shelf) {
        this.inquiries = inquiries;
        this.members = members;
        this.shelf = shelf;
    }

    /** Cases of a list, without their evidence. */
    List<CaseView> listed(Campaign campaign, List<Case> cases, Text text) {
        var names = members.masks(cases.stream().map(Case::member).distinct().toList());
        return cases.stream()
                .map(
                        c ->
                                new CaseView(
                                        c,
                                        names.getOrDefault(c.member(), "*"),
                                        text.say("inquiry.state." + c.state()),
                                        c.odd().stream().map(o -> words(o, text)).toList(),
                                        steps(campaign, c, text),
                                        List.of(),
                                        new int[0],
                                        List.of(),
                                        null,
                                        null))
                .toList();
    }

    /** A case with its evidence. */
    CaseView whole(Campaign campaign, Case one, Here here, @Nullable String wrong) {
        var text = here.text();
        var plain = listed(campaign, List.of(one), text).getFirst();
        var evidence = inquiries.evidence(campaign, one);
        var until = inquiries.objectable(campaign, one, here.now());
        return new CaseView(
                one,
                plain.name(),
                plain.state(),
                plain.odd(),
                plain.steps(),
                evidence.reads().stream().map(r -> read(r, text)).toList(),
                Arrays.stream(evidence.hours()).map(s -> s / 60).toArray(),
                evidence.browsers().stream()
                        .map(b -> text.say("inquiry.browser", kind(b.kind(), text), b.accounts()))
                        .toList(),
                until.map(u -> moment(campaign, u)).orElse(null),
                wrong);
    }

    private static String kind(String device, Text text) {
        var dot = device.indexOf('.');
        return text.say("member.platform." + device.substring(0, dot))
                + " · "
                + text.say("member.app." + device.substring(dot + 1));
    }

    private CaseView.Read read(Inquiries.Read read, Text text) {
        var title = shelf.title(read.title());
        var part = read.part() <= title.parts().size() ? title.parts().get(read.part() - 1) : null;
        return new CaseView.Read(
                "《" + title.name() + "》" + (part == null ? "" : " " + part.name()),
                text.say(
                        title.isBook() ? "inquiry.read.book" : "inquiry.read.played",
                        minutes(read.seconds()),
                        read.stays(),
                        title.isBook() ? read.passed() : minutes(read.passed())));
    }

    private static List<CaseView.Step> steps(Campaign campaign, Case one, Text text) {
        return one.steps().stream()
                .map(
                        s ->
                                new CaseView.Step(
                                        text.say("inquiry.step." + s.what()),
                                        s.said(),
                                        moment(campaign, s.at())))
                .toList();
    }

    private static String words(Odd odd, Text text) {
        boolean time = odd.what() == What.LONG;
        return text.say(
                "inquiry.what." + odd.what().word(),
                time ? minutes(odd.measured()) : odd.measured(),
                time ? minutes(odd.bound()) : odd.bound());
    }

    private static int minutes(int seconds) {
        return seconds / 60;
    }

    private static String moment(Campaign campaign, Instant at) {
        return MOMENT.format(at.atZone(campaign.zone()));
    }
}
