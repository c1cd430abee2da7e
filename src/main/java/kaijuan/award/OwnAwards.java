package kaijuan.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.text.Both;
import kaijuan.member.Belongings;
import org.springframework.stereotype.Component;

/** The awards that a person was published to have won, and their pseudonyms in draws. */
@Component
class OwnAwards implements Belongings {

    private final Campaigns campaigns;
    private final Honours honours;
    private final Draws draws;

    OwnAwards(Campaigns campaigns, Honours honours, Draws draws) {
        this.campaigns = campaigns;
        this.honours = honours;
        this.draws = draws;
    }

    /** A place in the latest publication. */
    record Won(String campaign, String award, int no, Both why) {}

    /** The person's pseudonym on the list of a draw. */
    record Drawn(String campaign, String award, String pseudonym) {}

    @Override
    public String room() {
        return "award";
    }

    @Override
    public Map<String, Object> of(long member) {
        var won = campaigns.all().stream().flatMap(c -> won(c, member)).toList();
        var drawn = campaigns.all().stream().flatMap(c -> drawn(c, member)).toList();
        return Map.of("won", won, "draws", drawn);
    }

    private Stream<Won> won(Campaign campaign, long member) {
        return honours.published(campaign).stream()
                .limit(1)
                .flatMap(p -> honours.document(campaign, p.no()).stream())
                .flatMap(d -> d.awards().stream())
                .filter(Document.Given::people)
                .flatMap(
                        a ->
                                places(a.places(), member)
                                        .map(
                                                p ->
                                                        new Won(
                                                                campaign.slug(),
                                                                a.id(),
                                                                p.no(),
                                                                p.why())));
    }

    private static Stream<Document.Place> places(List<Document.Place> places, long member) {
        return places.stream().filter(p -> p.subject() == member);
    }

    private Stream<Drawn> drawn(Campaign campaign, long member) {
        return draws.drawings(campaign).stream()
                .flatMap(
                        d ->
                                draws.pseudonym(campaign, d.award(), member).stream()
                                        .map(p -> new Drawn(campaign.slug(), d.award(), p)));
    }

    /** Stays under the number; names come from the person, who has none any more. */
    @Override
    public void forget(long member) {}
}
