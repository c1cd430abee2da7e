package kaijuan.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import kaijuan.campaign.Campaign;

/** Which titles are measured, as a part of a statement and its parameters. */
final class Titles {

    /** The condition on {@code s.title_id}. */
    static final String CHOSEN =
            """
            (:every or s.title_id in (select t.id from title t
                where (cardinality(:media::text[]) = 0 or t.medium = any(:media::text[]))
                and (cardinality(:tags::text[]) = 0 or exists (select 1 from title_tag g
                    where g.title_id = t.id and g.tag = any(:tags::text[])))
                and (cardinality(:roomMedia::text[]) = 0 or exists (
                    select 1 from unnest(:roomMedia::text[], :roomTags::text[]) as r (medium, tag)
                    where r.medium = t.medium and (r.tag = '' or exists (select 1 from title_tag g
                        where g.title_id = t.id and g.tag = r.tag))))))
            """;

    private Titles() {}

    /** The parameters by name; more may be put in. */
    static Map<String, Object> of(Campaign campaign, Among among) {
        var media = new ArrayList<String>();
        var tags = new ArrayList<String>();
        for (var room : campaign.rooms()) {
            if (among.rooms().contains(room.id())) {
                for (var tag : room.tags()) {
                    media.add(room.medium());
                    tags.add(tag);
                }
                if (room.tags().isEmpty()) {
                    media.add(room.medium());
                    tags.add("");
                }
            }
        }
        var params = new HashMap<String, Object>();
        params.put("every", among.allTitles());
        params.put("media", among.media().toArray(String[]::new));
        params.put("tags", among.tags().toArray(String[]::new));
        params.put("roomMedia", media.toArray(String[]::new));
        params.put("roomTags", tags.toArray(String[]::new));
        return params;
    }
}
