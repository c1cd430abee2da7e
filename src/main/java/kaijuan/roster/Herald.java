package kaijuan.roster;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Deciders;
import kaijuan.member.Members;
import kaijuan.message.Kind;
import kaijuan.message.Messages;
import kaijuan.message.Notice;
import org.springframework.stereotype.Component;

/**
 * Tells people what became of their certification. Of a near miss nobody is told but organisers,
 * who are told that something waits.
 */
@Component
class Herald {

    private final Messages messages;
    private final Members members;
    private final Deciders deciders;
    private final Clock clock;

    Herald(Messages messages, Members members, Deciders deciders, Clock clock) {
        this.messages = messages;
        this.members = members;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** Those of the members who have not left the program. */
    List<Long> here(Set<Long> some) {
        var names = members.realNames(some);
        return some.stream().filter(names::containsKey).toList();
    }

    /** Somebody has to look at a near miss. */
    void near(Campaign campaign) {
        deciders.organisers(campaign, "roster.near.waits", WaitingMisses.DESK);
    }

    void certified(Campaign campaign, Collection<Long> some) {
        messages.tellAll(some, notice(campaign, Kind.GRANTED, "roster.told.certified"));
    }

    void withdrawn(Campaign campaign, Collection<Long> some) {
        messages.tellAll(some, notice(campaign, Kind.DECIDED, "roster.told.withdrawn"));
    }

    void refused(Campaign campaign, long member, String reason) {
        messages.tell(member, notice(campaign, Kind.DECIDED, "roster.told.refused").saying(reason));
    }

    private Notice notice(Campaign campaign, Kind kind, String sentence) {
        var key = sentence + " " + campaign.id() + " " + clock.instant().toEpochMilli();
        return Notice.of(kind, key, sentence)
                .in(campaign.id(), campaign.name())
                .leading("/c/" + campaign.slug() + "/me");
    }
}
