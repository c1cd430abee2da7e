package kaijuan.outer;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.campaign.Campaign;
import tools.jackson.databind.json.JsonMapper;

/** A campaign with a quiz elsewhere, and what the quiz tells. */
public final class Quiz {

    private static final String DOCUMENT =
            """
            kaijuan: 1
            campaign: SLUG
            name: 全城共读
            host: 某某图书馆
            stages:
              - name: 参与
                days: 2022-04-23 to 2022-05-31
                allows: [enter, read, checkin, outer, event]
            rooms:
              - {id: books, name: 书房, medium: book}
            entry:
              units: [street]
            points:
              rules:
                - {id: checkin, name: 打卡, fact: checkin, points: 5}
                - {id: quiz, name: 科普答题, fact: outer, named: 科普答题, least: 60, points: 10}
                - {id: book, name: 阅读, fact: time, every: 10m, points: 2, caps: {week: 20}}
                - {id: event, name: 到场参加活动, fact: event, points: 8}
                - {id: decided, name: 组委会更正, fact: correction}
            """;

    private Quiz() {}

    /** The campaign, with more chapters. */
    public static Campaign campaign(Setting setting, String slug, String more) {
        setting.units("qingpu");
        return setting.define(DOCUMENT.replace("SLUG", slug) + more);
    }

    /** The answer to what somebody with the key tells, under the request's key. */
    static Answer tell(
            Person who, Campaign to, String key, String request, Map<String, Object> sent) {
        return who.send(
                "POST",
                "/api/c/" + to.slug() + "/outer/results",
                Map.of(
                        "Authorization",
                        key.isEmpty() ? "" : "Bearer " + key,
                        "Idempotency-Key",
                        request,
                        "Content-Type",
                        "application/json"),
                BodyPublishers.ofString(new JsonMapper().writeValueAsString(sent)));
    }
}
