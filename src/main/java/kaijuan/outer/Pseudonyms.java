package kaijuan.outer;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import kaijuan.campaign.Campaign;
import kaijuan.ground.security.Sealing;
import org.springframework.stereotype.Component;

/**
 * Names a person to outer systems without a phone: the same in a campaign for good, another in
 * every other campaign, and made by nobody without the installation's key. It is the member's
 * number under a pad that follows from its own seal, so that nothing has to be kept.
 */
@Component
public class Pseudonyms {

    private static final int SEAL = 8;
    private static final int NUMBER = 6;
    private static final HexFormat HEX = HexFormat.of();

    private final Sealing sealing;

    Pseudonyms(Sealing sealing) {
        this.sealing = sealing;
    }

    /** The person's pseudonym: 28 hexadecimal digits. */
    public String of(Campaign campaign, long member) {
        var seal = seal(campaign, member);
        return HEX.formatHex(seal) + HEX.formatHex(padded(campaign, seal, number(member)));
    }

    /** Whose pseudonym it is; nobody's if it was not made here for the campaign. */
    Optional<Long> read(Campaign campaign, String pseudonym) {
        var plain = pseudonym.strip().toLowerCase(Locale.ROOT);
        if (!plain.matches("[0-9a-f]{28}")) {
            return Optional.empty();
        }
        var bytes = HEX.parseHex(plain);
        var seal = Arrays.copyOf(bytes, SEAL);
        var number = padded(campaign, seal, Arrays.copyOfRange(bytes, SEAL, SEAL + NUMBER));
        long member = ByteBuffer.allocate(8).put(new byte[2]).put(number).flip().getLong();
        return MessageDigest.isEqual(seal, seal(campaign, member))
                ? Optional.of(member)
                : Optional.empty();
    }

    private byte[] seal(Campaign campaign, long member) {
        return Arrays.copyOf(sealing.hash("outer pseudonym", campaign.slug() + " " + member), SEAL);
    }

    private byte[] padded(Campaign campaign, byte[] seal, byte[] number) {
        var pad = sealing.hash("outer pad", campaign.slug() + " " + HEX.formatHex(seal));
        var padded = new byte[NUMBER];
        for (int i = 0; i < NUMBER; i++) {
            padded[i] = (byte) (number[i] ^ pad[i]);
        }
        return padded;
    }

    private static byte[] number(long member) {
        return Arrays.copyOfRange(ByteBuffer.allocate(8).putLong(member).array(), 2, 8);
    }
}
