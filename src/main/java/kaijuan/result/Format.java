package kaijuan.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How a result is written: names of its parts, JSON and digests. */
final class Format {

    static final String NAME = "kaijuan-result";
    static final int EDITION = 1;

    static final String ABOUT = "about.json";
    static final String DEFINITION = "definition.yaml";
    static final String WORKS = "titles.jsonl";
    static final String PLACES = "units.jsonl";
    static final String PEOPLE = "people.jsonl";
    static final String LEDGER = "ledger.jsonl";
    static final String AWARDS = "awards.jsonl";
    static final String SEAL = "digests.json";

    /** The longest line taken, in bytes. */
    static final int LONGEST = 8 << 20;

    private Format() {}

    static String board(String id) {
        return "boards/" + id + ".jsonl";
    }

    static JsonMapper json() {
        var limits =
                StreamReadConstraints.builder()
                        .maxNestingDepth(12)
                        .maxStringLength(100_000)
                        .maxNumberLength(30)
                        .maxDocumentLength(LONGEST)
                        .build();
        var factory = JsonFactory.builder().streamReadConstraints(limits).build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The parts with the digest of all. */
    static Lines.Seal seal(List<Lines.Part> parts) {
        var all = new StringBuilder();
        parts.forEach(p -> all.append(p.name() + " " + p.bytes() + " " + p.digest()).append('\n'));
        return new Lines.Seal(List.copyOf(parts), digest(all.toString()));
    }
}
