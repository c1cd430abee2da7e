package kaijuan.invite;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kaijuan.Answer;
import kaijuan.Person;
import kaijuan.Setting;
import kaijuan.Wire;
import kaijuan.campaign.Campaign;
import kaijuan.ground.sender.Demonstration;
import kaijuan.ground.web.Visitors;

/** Base of tests over the wire in which people invite people. */
abstract class Inviting extends Wire {

    final Setting setting = new Setting(this);

    /** Qingpu, where friends count as said; with a board of promoters and one of streets. */
    final Campaign campaign(String slug, String invites) {
        setting.units("qingpu");
        return setting.define(DOCUMENT.replace("SLUG", slug).replace("INVITES", invites));
    }

    static final String DOCUMENT =
            Setting.SUMMER
                    + """
            invites:
              INVITES
            points:
              rules:
                - id: checkin
                  name: 打卡
                  fact: checkin
                  points: 5
                  cap: 5
                - id: friend
                  name: 邀请好友
                  fact: friend
                  points: 3
                  cap: 6
            boards:
              - id: invited
                name: 推广大使榜
                of: people
                measure: invited
                publish: live
              - id: printed
                name: 推广大使榜（每两小时）
                of: people
                measure: invited
                publish: every 2h
              - id: streets
                name: 街镇推广榜
                of: units
                units: [street]
                measure: invited
                publish: live
            """;

    /** The path of the personal link of the member. */
    final String link(Campaign campaign, long member) {
        var code = the(Invitations.class).link(campaign, member).code();
        return "/c/" + campaign.slug() + "/invite/" + code;
    }

    /** Has a code sent to the phone in the person's browser, and gives it. */
    final String code(Person person, String phone) {
        person.submit("/member/sign-in", "phone", phone, "agreed", "true", "back", "/");
        return the(Demonstration.class).shown().getFirst().code();
    }

    /** Signs the person in with the phone in the browser that they have. */
    final Person enter(Person person, String phone) {
        confirm(person, code(person, phone));
        if (person.cookie(Visitors.COOKIE) == null) {
            throw new IllegalStateException("not signed in with " + phone);
        }
        return person;
    }

    final Answer confirm(Person person, String code) {
        return person.submit("/member/sign-in/code", "code", code, "back", "/");
    }

    /** Somebody with a fresh browser who opens the link. */
    final Person opening(String link) {
        var person = anybody();
        person.get(link);
        return person;
    }

    final int counted(Campaign campaign, long member) {
        return the(Invitations.class).count(campaign, member).counted();
    }

    /** Does all of it at the same instant. */
    static <T> List<T> together(List<Callable<T>> works) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(works);
            var results = new java.util.ArrayList<T>();
            for (Future<T> one : done) {
                results.add(one.get());
            }
            return results;
        }
    }
}
