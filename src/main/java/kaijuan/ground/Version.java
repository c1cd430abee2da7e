package kaijuan.ground;

import kaijuan.Kaijuan;

/** Which version of the program runs. */
public final class Version {

    private Version() {}

    /** As the build says it; {@code development} when it was not built into a jar. */
    public static String program() {
        var built = Kaijuan.class.getPackage().getImplementationVersion();
        return built == null ? "development" : built;
    }
}
