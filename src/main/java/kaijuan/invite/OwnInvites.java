package kaijuan.invite;

import java.util.Map;
import kaijuan.member.Belongings;
import kaijuan.member.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's links, when friends came, and that they came through a link themselves. */
@Component
class OwnInvites implements Belongings {

    static final String LINKS =
            """
            select c.slug as campaign, l.code, l.signature, l.made_at
            from invite_link l join campaign c on c.id = l.campaign_id
            where l.member_id = :member order by l.made_at
            """;

    static final String FRIENDS =
            """
            select c.slug as campaign, i.came_at, i.counted_at
            from invitation i join campaign c on c.id = i.campaign_id
            where i.promoter_id = :member order by i.came_at
            """;

    static final String CAME =
            """
            select c.slug as campaign, i.came_at, i.counted_at, i.device
            from invitation i join campaign c on c.id = i.campaign_id
            where i.friend_id = :member
            """;

    private final JdbcClient sql;
    private final Sealed sealed;
    private final Links links;
    private final GuestBook book;

    OwnInvites(JdbcClient sql, Sealed sealed, Links links, GuestBook book) {
        this.sql = sql;
        this.sealed = sealed;
        this.links = links;
        this.book = book;
    }

    @Override
    public String room() {
        return "invite";
    }

    @Override
    public Map<String, Object> of(long member) {
        var own = Kept.rows(sql.sql(LINKS), member);
        own.forEach(this::open);
        return Map.of(
                "links", own,
                "friends", Kept.rows(sql.sql(FRIENDS), member),
                "came", Kept.rows(sql.sql(CAME), member));
    }

    private void open(Map<String, @Nullable Object> link) {
        if (link.remove("signature") instanceof byte[] signature) {
            link.put("signature", sealed.open(signature));
        }
    }

    /** The links are gone; that friends came stays under the number, without evidence. */
    @Override
    public void forget(long member) {
        links.drop(member);
        book.forget(member);
    }
}
