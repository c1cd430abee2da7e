package kaijuan.shop;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import kaijuan.campaign.Campaign;
import kaijuan.ground.audit.Audit;
import kaijuan.ground.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What an organiser does with prizes and their stock; each deed is noted in the audit log. */
@Component
public class Storekeeping {

    private static final int LONGEST = 200;
    private static final int MOST = 1_000_000;

    private final Stockroom stockroom;
    private final Vault vault;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Storekeeping(
            Stockroom stockroom,
            Vault vault,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.stockroom = stockroom;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds a prize without stock.
     *
     * @return its number
     * @throws Refusal 422 if something said is wrong, 409 if another has the name
     */
    public long add(Campaign campaign, Label label, long by) {
        sound(label);
        return transaction.execute(
                open -> {
                    long id =
                            stockroom
                                    .add(campaign.id(), label, clock.instant())
                                    .orElseThrow(() -> taken(label));
                    note(by, "shop.prize-added", id, Map.of("price", label.price()));
                    return id;
                });
    }

    /**
     * Changes what is said of the prize, but not how it reaches people.
     *
     * @param version the version that the change was made on
     * @throws Refusal 422 if something said is wrong, 409 if somebody else changed it meanwhile or
     *     another has the name
     */
    public void edit(Campaign campaign, long id, int version, Label label, long by) {
        sound(label);
        try {
            transaction.executeWithoutResult(
                    open -> {
                        if (!stockroom.edit(campaign.id(), id, version, label)) {
                            one(campaign, id);
                            throw Refusal.conflict("shop.label.changed");
                        }
                        note(
                                by,
                                "shop.prize-changed",
                                id,
                                Map.of("price", label.price(), "shown", label.shown()));
                    });
        } catch (DuplicateKeyException e) {
            throw taken(label);
        }
    }

    private static Refusal taken(Label label) {
        return Refusal.conflict("shop.label.taken", label.name());
    }

    private static void sound(Label label) {
        var wrong = label.faults().values().stream().findFirst();
        if (wrong.isPresent()) {
            throw wrong.get();
        }
    }

    private Prize one(Campaign campaign, long id) {
        return stockroom.one(campaign.id(), id).orElseThrow(Refusal::unknown);
    }

    /**
     * Adds to the stock, or takes from it, for a reason that is kept. The same form again changes
     * nothing.
     *
     * @param key came with the form
     * @throws Refusal 409 if fewer are there than shall be taken; 422 without a reason, or for
     *     codes, whose number their file tells
     */
    public void supply(Campaign campaign, long id, int change, String reason, UUID key, long by) {
        var prize = one(campaign, id);
        var why = reason.strip();
        if (prize.way() == Way.CODE) {
            throw Refusal.against("shop.supply.codes");
        }
        if (change == 0 || Math.abs((long) change) > MOST) {
            throw Refusal.against("shop.supply.change", MOST);
        }
        if (why.isEmpty() || why.codePointCount(0, why.length()) > LONGEST) {
            throw Refusal.against("shop.supply.reason", LONGEST);
        }
        transaction.executeWithoutResult(
                open -> {
                    var done = stockroom.supply(id, change, why, key, by, clock.instant());
                    if (done.fresh() && !done.kept()) {
                        throw Refusal.conflict("shop.supply.few", one(campaign, id).remaining());
                    }
                    if (done.fresh()) {
                        note(by, "shop.stock-changed", id, Map.of("change", change));
                    }
                });
    }

    /**
     * Takes the codes of a file in; those that are there already stay as they are.
     *
     * @param name the file's name, which the reason of the change of stock tells
     * @throws Refusal 422 if the prize is none of codes, or the file cannot be read
     */
    public CodeReport take(Campaign campaign, long id, String name, byte[] file, long by) {
        if (one(campaign, id).way() != Way.CODE) {
            throw Refusal.against("shop.codes.way");
        }
        var lines = CodeFile.read(name, file);
        return transaction.execute(
                open -> {
                    var report = vault.take(campaign.id(), id, lines, clock.instant());
                    if (report.added() > 0) {
                        var why =
                                name.codePoints()
                                        .limit(100)
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)
                                        .toString();
                        stockroom.supply(id, report.added(), why, null, by, clock.instant());
                        note(by, "shop.codes-imported", id, Map.of("added", report.added()));
                    }
                    return report;
                });
    }

    /** Gives the prize a picture. */
    public void draw(Campaign campaign, long id, byte[] file, long by) {
        var drawn = Drawn.of(file);
        one(campaign, id);
        transaction.executeWithoutResult(
                open -> {
                    stockroom.draw(id, drawn.jpeg(), drawn.digest());
                    note(by, "shop.picture-changed", id, Map.of());
                });
    }

    private void note(long by, String what, long prize, Map<String, ?> detail) {
        audit.note(by, what, "prize " + prize, detail);
    }
}
