package kaijuan.outer.web;

/** What a person's page of outer systems lists. */
public final class OwnOuter {

    private OwnOuter() {}

    /** A partner and the address that carries the pseudonym. */
    public record Way(String name, String address) {}

    /** A result that was told. */
    public record Told(String name, int amount, String at) {}
}
