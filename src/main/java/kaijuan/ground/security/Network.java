package kaijuan.ground.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What one household or office is seen as: an IPv4 address, or the first half of an IPv6 one. */
public final class Network {

    private Network() {}

    /** The network of a client's address as the server sees it. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            if (InetAddress.ofLiteral(address) instanceof Inet6Address six) {
                return HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8));
            }
            return InetAddress.ofLiteral(address).getHostAddress();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
