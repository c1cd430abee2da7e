package kaijuan.shop;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A catalogue of prizes of every kind: there, sold out, dear, and with a long name. */
final class Showcase {

    static final String LONG = "“品味书香”主题帆布袋和手工铜书签礼盒（青浦非遗传习所制，颜色随机）";

    private final Till till;

    Showcase(Till till) {
        this.till = till;
        prize(LONG, Way.PICKUP, 30, 40);
        prize("搪瓷茶杯", Way.PICKUP, 20, 0);
        prize("《青浦县志》影印本一套", Way.PARCEL, 60, 12);
        prize("一年期听书卡", Way.CODE, 50, 0);
        prize("电子阅读器", Way.PARCEL, 2000, 3);
        prize("茶叶一罐", Way.PICKUP, 10, 30);
        till.store().take(till.campaign, one("一年期听书卡"), "卡.txt", codes(40), Till.STAFF);
    }

    private static byte[] codes(int many) {
        var text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append("TS-2022-%04d-KXQP\n".formatted(i));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void prize(String name, Way way, int price, int pieces) {
        var about = "每位读者限兑一件。\n图案以实物为准。";
        long id = till.store().add(till.campaign, label(name, about, way, price), Till.STAFF);
        if (pieces > 0) {
            var key = UUID.randomUUID();
            till.store().supply(till.campaign, id, pieces, "采购入库", key, Till.STAFF);
        }
    }

    private static Label label(String name, String about, Way way, int price) {
        return new Label(name, about, way, price, 1, true);
    }

    long one(String name) {
        return till.prizes().all(till.campaign).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Prize prize(String name) {
        return till.prizes().one(till.campaign, one(name));
    }
}
