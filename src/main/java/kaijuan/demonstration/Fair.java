package kaijuan.demonstration;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Campaigns;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.shop.Address;
import kaijuan.shop.Ask;
import kaijuan.shop.Label;
import kaijuan.shop.Order;
import kaijuan.shop.Prize;
import kaijuan.shop.Prizes;
import kaijuan.shop.Way;
import org.springframework.stereotype.Component;

/** Prizes of the demonstration with their stock, and orders of people who do not exist. */
@Component
public class Fair {

    private static final int CUSTOMERS = 60;
    private static final int CODES = 30;

    /** A prize and how many there are at first. */
    private record Stall(String name, Way way, int price, int most, int pieces) {}

    private static final List<Stall> STALLS =
            List.of(
                    new Stall("铜书签（放生桥）", Way.PICKUP, 30, 2, 200),
                    new Stall("“品味书香”帆布袋", Way.PICKUP, 60, 1, 120),
                    new Stall("搪瓷茶杯", Way.PICKUP, 80, 1, 3),
                    new Stall("听书月卡", Way.CODE, 100, 1, 0),
                    new Stall("水乡手绘地图一套", Way.PARCEL, 150, 1, 40),
                    new Stall("电子阅读器", Way.PARCEL, 2000, 1, 2));

    private final Campaigns campaigns;
    private final Members members;
    private final Prizes prizes;
    private final Stalls stalls;

    Fair(Campaigns campaigns, Members members, Prizes prizes, Stalls stalls) {
        this.campaigns = campaigns;
        this.members = members;
        this.prizes = prizes;
        this.stalls = stalls;
    }

    /** Puts up what is missing; doing it again changes nothing. */
    public void open() {
        var campaign = campaigns.bySlug("qingpu-2022");
        var there = prizes.all(campaign).stream().map(Prize::name).toList();
        for (var stall : STALLS) {
            if (!there.contains(stall.name())) {
                put(campaign, stall);
            }
        }
    }

    private void put(Campaign campaign, Stall stall) {
        long by = members.arrive(new Phone(Lessons.ORGANISER));
        var about = "演示奖品，并不存在。";
        var label = new Label(stall.name(), about, stall.way(), stall.price(), stall.most(), true);
        long id = stalls.store().add(campaign, label, by);
        if (stall.way() == Way.CODE) {
            var codes =
                    IntStream.rangeClosed(1, CODES)
                            .mapToObj("DEMO-%04d-KAIJUAN"::formatted)
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8);
            stalls.store().take(campaign, id, "演示码.txt", codes, by);
        } else {
            var key = key("stock", id);
            stalls.store().supply(campaign, id, stall.pieces(), "采购入库", key, by);
        }
    }

    /** Lets people order what their points allow, and staff hand some of it over. */
    public void trade() {
        var campaign = campaigns.bySlug("qingpu-2022");
        var all = prizes.all(campaign).stream().filter(Prize::shown).toList();
        var places = prizes.places(campaign);
        if (all.isEmpty() || places.isEmpty()) {
            return;
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            var phone = new Phone("1700%07d".formatted(i));
            var prize = all.get(i * 7 % all.size());
            var unit = prize.way() == Way.PICKUP ? places.get(i % places.size()).id() : null;
            var address =
                    prize.way() == Way.PARCEL
                            ? new Address("王演示", phone.digits(), "青浦区虚构路 " + (i + 1) + " 号 101 室")
                            : null;
            var key = key(phone.digits(), prize.id());
            var ask = new Ask(prize.id(), key, prize.price(), unit, address);
            buy(campaign, members.arrive(phone), ask, i);
        }
    }

    /** Whoever may not, does not: too few points, sold out. What was done before stays. */
    private void buy(Campaign campaign, long member, Ask ask, int turn) {
        try {
            long id = stalls.orders().place(campaign, member, ask);
            var order = stalls.orders().one(campaign, member, id);
            if (order.isPresent()) {
                serve(campaign, order.get(), turn);
            }
        } catch (Refusal refused) {
            return;
        }
    }

    private void serve(Campaign campaign, Order order, int turn) {
        long by = members.arrive(new Phone(Lessons.ORGANISER));
        if (!order.state().open() || turn % 3 == 0) {
            return;
        }
        if (order.way() == Way.PARCEL) {
            stalls.handing().send(campaign, order, "DEMO" + order.id(), by);
        } else if (turn % 3 == 1) {
            stalls.handing().ready(campaign, order, by);
        } else {
            stalls.handing().hand(campaign, order, by);
        }
    }

    private static UUID key(String word, long number) {
        return UUID.nameUUIDFromBytes((word + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
