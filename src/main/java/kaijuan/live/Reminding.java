package kaijuan.live;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kaijuan.campaign.Campaigns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Reminds people of classes that begin soon: each once for each hour at which it is to begin. */
@Component
class Reminding {

    private final Campaigns campaigns;
    private final Roster roster;
    private final Herald herald;
    private final Proposals proposals;

    Reminding(Campaigns campaigns, Roster roster, Herald herald, Proposals proposals) {
        this.campaigns = campaigns;
        this.roster = roster;
        this.herald = herald;
        this.proposals = proposals;
    }

    /** Reminds of what begins soon; gives how many people were told something new. */
    int remind(Instant now) {
        int told = 0;
        for (var campaign : campaigns.all()) {
            if (Classes.room(campaign).isPresent()) {
                told += proposals.remind(campaign, now);
                var before = campaign.chapter(ClassTerms.class).remind();
                for (var one : roster.of(campaign.id())) {
                    var phase = one.phase(now, before);
                    told += phase == Phase.WAITING ? herald.soon(campaign, one).size() : 0;
                }
            }
        }
        return told;
    }

    /** The work of one node at a time. */
    @Configuration
    static class Turns {

        private static final Duration PAUSE = Duration.ofSeconds(20);

        @Bean
        Task<Void> classesReminded(Reminding reminding, Clock clock) {
            return Tasks.recurring("classes-reminded", FixedDelay.of(PAUSE))
                    .execute((instance, context) -> reminding.remind(clock.instant()));
        }
    }
}
