package kaijuan.home.web;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Enrolments;
import kaijuan.ground.web.Here;
import kaijuan.ground.web.Qr;
import kaijuan.invite.Friend;
import kaijuan.invite.Invitations;
import kaijuan.invite.Invites;
import kaijuan.member.Member;
import kaijuan.member.Members;
import kaijuan.standing.Board;
import kaijuan.standing.Mine;
import kaijuan.standing.Standings;
import kaijuan.standing.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a promoter sees of their link, and of who came through it. */
@Component
class Promotions {

    private static final int PAGE = 20;

    private final Invitations invitations;
    private final Members members;
    private final Standings standings;

    Promotions(Invitations invitations, Members members, Standings standings) {
        this.invitations = invitations;
        this.members = members;
        this.standings = standings;
    }

    /**
     * What the visitor's page shows.
     *
     * @param typed the name for the poster as it was typed, or null for the one kept
     * @param wrong what is wrong with it, or nothing
     */
    Promotion of(
            Campaign campaign,
            Here here,
            String site,
            int page,
            @Nullable String typed,
            String wrong) {
        long member = here.visitor().person();
        var link = invitations.link(campaign, member);
        var address = site + Invitations.path(campaign, link);
        var tally = invitations.count(campaign, member);
        var kept = Objects.requireNonNullElse(link.signature(), "");
        return new Promotion(
                address,
                Qr.of(address),
                campaign.allows(Enrolments.ENTER, here.now()),
                campaign.chapter(Invites.class).count() != Invites.Count.SIGN_IN,
                tally,
                friends(campaign, here, page),
                page,
                Math.max(1, Math.ceilDiv(tally.came(), PAGE)),
                place(campaign, here, member),
                typed == null ? kept : typed,
                members.byId(member).map(Member::mask).orElse(""),
                wrong);
    }

    private List<Promotion.Guest> friends(Campaign campaign, Here here, int page) {
        long member = here.visitor().person();
        var friends = invitations.friends(campaign, member, (page - 1) * PAGE, PAGE);
        var masks = members.masks(friends.stream().map(Friend::member).toList());
        return friends.stream()
                .map(
                        f ->
                                new Promotion.Guest(
                                        masks.getOrDefault(f.member(), ""),
                                        Words.moment(f.came(), here.now(), campaign.zone()),
                                        f.counted() != null))
                .toList();
    }

    private Promotion.@Nullable Place place(Campaign campaign, Here here, long member) {
        return standings.boards(campaign).stream()
                .filter(b -> b.people() && b.measure().equals("invited"))
                .filter(b -> campaign.shows("boards", here.now()))
                .findFirst()
                .map(b -> place(campaign, here, b, member))
                .orElse(null);
    }

    private Promotion.Place place(Campaign campaign, Here here, Board board, long member) {
        var mine = standings.mine(campaign, board, member);
        var lift =
                mine.map(Mine::more).orElse(OptionalLong.empty()).stream()
                        .mapToObj(more -> Words.lift(board, more).in(here.text()))
                        .findFirst()
                        .orElse("");
        var at = standings.top(campaign, board, 1, 1).asOf();
        return new Promotion.Place(
                board.id(),
                board.name(),
                mine.isPresent(),
                mine.map(m -> here.say("home.rank", Words.number(m.rank())))
                        .orElse(here.say("home.invite.unranked")),
                lift,
                at == null
                        ? here.say("home.board.none")
                        : here.say(
                                "home.board.asOf", Words.moment(at, here.now(), campaign.zone())));
    }
}
