package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import kaijuan.Tables;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("When another key is put to use, what the shop keeps sealed")
class ResealedOrdersTest extends Tables {

    private static final byte[] OLD = "an old key of exactly 32 bytes..".getBytes();
    private static final byte[] NEW = "a newer key of exactly 32 bytes.".getBytes();
    private static final byte[] HASH = "the key of hashes, of 32 bytes..".getBytes();

    @Override
    protected Map<String, Object> settings() {
        var line = Base64.getEncoder();
        return Map.of(
                "kaijuan.keys",
                "use=2\nseal.1=%s\nseal.2=%s\nhash=%s\n"
                        .formatted(
                                line.encodeToString(OLD),
                                line.encodeToString(NEW),
                                line.encodeToString(HASH)));
    }

    @Test
    @DisplayName("lies under it and still opens: pick-up codes, addresses, numbers and codes")
    void resealed() throws GeneralSecurityException {
        clock.now("2022-05-02T12:00:00");
        var till = new Till(this, sql);
        long li = till.reader(100);
        var card = till.prize(Way.CODE, 10, 1, 0);
        till.store().take(till.campaign, card.id(), "a.txt", "CODE-1".getBytes(), Till.STAFF);
        Stream.of(card, till.prize(Way.PICKUP, 10, 1, 5), till.prize(Way.PARCEL, 10, 1, 5))
                .forEach(p -> till.orders().place(till.campaign, li, till.ask(p)));
        var parcel = till.orders().mine(till.campaign, li).getFirst();
        till.handing().send(till.campaign, parcel, "SF123", Till.STAFF);
        var before = own(till, li);
        underTheOldKey("prize_order", "personal", Secrets.ORDER);
        underTheOldKey("prize_order", "number", Secrets.NUMBER);
        underTheOldKey("prize_code", "sealed", Secrets.CODE);
        assertThat(keys()).containsOnly(1).hasSize(4);
        assertThat(the(Leaving.class).reseal(10) + the(Vault.class).reseal(10)).isEqualTo(3);
        assertThat(keys()).containsOnly(2).hasSize(4);
        assertThat(own(till, li)).isEqualTo(before);
    }

    private static List<Order.Own> own(Till till, long member) {
        return till.orders().mine(till.campaign, member).stream()
                .map(o -> till.orders().own(o))
                .toList();
    }

    private List<Integer> keys() {
        return sql.sql(
                        """
                        select get_byte(personal, 0) from prize_order where personal is not null
                        union all select get_byte(number, 0) from prize_order
                            where number is not null
                        union all select get_byte(sealed, 0) from prize_code
                        """)
                .query(Integer.class)
                .list();
    }

    private void underTheOldKey(String table, String column, String purpose)
            throws GeneralSecurityException {
        var rows = "select id, " + column + " from " + table + " where " + column;
        var found =
                sql.sql(rows + " is not null")
                        .query((r, n) -> Map.entry(r.getLong(1), r.getBytes(2)))
                        .list();
        for (var row : found) {
            var text = the(Secrets.class).open(purpose, row.getValue());
            sql.sql("update " + table + " set " + column + " = ? where id = ?")
                    .params(old(purpose, text), row.getKey())
                    .update();
        }
    }

    private static byte[] old(String purpose, String text) throws GeneralSecurityException {
        var nonce = new byte[12];
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(OLD, "AES");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(13 + sealed.length).put((byte) 1).put(nonce).put(sealed).array();
    }
}
