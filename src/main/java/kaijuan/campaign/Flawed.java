package kaijuan.campaign;

import java.util.List;
import java.util.stream.Collectors;

/** A definition with mistakes; nothing of it has been taken. */
public final class Flawed extends RuntimeException {

    private final transient List<Finding> findings;

    Flawed(List<Finding> findings) {
        super(findings.stream().map(f -> f.at("definition")).collect(Collectors.joining("\n")));
        this.findings = findings;
    }

    /** All mistakes, in order of their lines. */
    public List<Finding> findings() {
        return findings;
    }
}
