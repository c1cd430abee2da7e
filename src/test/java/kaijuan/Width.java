package kaijuan;

/** The two widths at which every page is looked at. */
public enum Width {
    PHONE(375, 812),
    DESKTOP(1280, 800);

    final int wide;
    final int high;

    Width(int wide, int high) {
        this.wide = wide;
        this.high = high;
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
