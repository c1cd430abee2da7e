package kaijuan.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.ground.text.Both;
import kaijuan.standing.Boards;
import kaijuan.tariff.Carry;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Scoring;
import kaijuan.tariff.Tariff;

/** Counts everybody's ledger again, person by person beside the ledger in the file. */
final class Recounting {

    private final Opened opened;
    private final Campaign campaign;
    private final FiledDays facts;
    private final Roster roster = new Roster();
    private final Tally tally;
    private final Allotment allotment;
    private final Differences found;
    private long days;
    private long entries;
    private long late;

    Recounting(
            Opened opened,
            Campaign campaign,
            List<Lines.Head> heads,
            Allotment allotment,
            Differences found) {
        this.opened = opened;
        this.campaign = campaign;
        this.facts = new FiledDays(campaign);
        this.allotment = allotment;
        this.found = found;
        this.tally = new Tally(wanted(campaign, heads));
    }

    private static List<Tally.By> wanted(Campaign campaign, List<Lines.Head> heads) {
        var wanted = new ArrayList<Tally.By>();
        for (var head : heads) {
            var board = campaign.chapter(Boards.class).of(head.board()).orElseThrow();
            board.yardsticks().forEach(by -> wanted.add(new Tally.By(by, head.asOf())));
        }
        return wanted;
    }

    Roster roster() {
        return roster;
    }

    Tally tally() {
        return tally;
    }

    long days() {
        return days;
    }

    long entries() {
        return entries;
    }

    void people(LongConsumer step) throws Broken {
        opened.part(
                Format.WORKS,
                reader -> {
                    for (var w = reader.next(Lines.Work.class); w != null; ) {
                        facts.work(w);
                        w = reader.next(Lines.Work.class);
                    }
                });
        opened.part(
                Format.PLACES,
                reader -> {
                    for (var p = reader.next(Lines.Place.class); p != null; ) {
                        roster.unit(p);
                        allotment.place(p);
                        p = reader.next(Lines.Place.class);
                    }
                });
        opened.part(
                Format.PEOPLE,
                people -> opened.part(Format.LEDGER, ledger -> both(people, ledger, step)));
        if (late > 0) {
            found.note(
                    new Both(
                            late + " 个人天导出时还在计分，没有比较。",
                            late + " member-days were being scored when exported; not compared."));
        }
    }

    private void both(LineReader people, LineReader ledger, LongConsumer step) throws Broken {
        var one = people.next(Lines.Somebody.class);
        var account = ledger.next(Lines.Account.class);
        while (one != null && account != null) {
            if (!one.person().equals(account.person())) {
                break;
            }
            try {
                person(one, account);
            } catch (NullPointerException | ArithmeticException | IllegalArgumentException e) {
                throw people.wrong();
            }
            step.accept(1);
            one = people.next(Lines.Somebody.class);
            account = ledger.next(Lines.Account.class);
        }
        if (one != null || account != null) {
            throw new Broken(
                    "people.jsonl 和 ledger.jsonl 里的人对不上。",
                    "people.jsonl and ledger.jsonl do not name the same people.");
        }
    }

    private void person(Lines.Somebody one, Lines.Account account) throws Broken {
        int index = roster.person(one);
        allotment.person(one);
        var tariff = campaign.chapter(Tariff.class);
        Map<LocalDate, Lines.Page> pages = new TreeMap<>();
        account.days().forEach(p -> pages.put(p.day(), p));
        Map<LocalDate, Lines.Day> read = new TreeMap<>();
        one.days().forEach(d -> read.put(d.day(), d));
        var dates = new TreeSet<>(pages.keySet());
        dates.addAll(read.keySet());
        var carry = Carry.none();
        for (var date : dates) {
            var told = read.get(date);
            var day = told == null ? facts.empty(date) : facts.of(told);
            var scored = Scoring.score(tariff, FiledDays.person(one), day, carry);
            carry = scored.after();
            var page = pages.get(date);
            var stands = page == null ? List.<Entry>of() : page.entries();
            days++;
            entries += stands.size();
            if (page != null && page.late()) {
                late++;
            } else {
                LedgerCheck.compare(one.person(), date, stands, scored.entries(), found);
            }
            tally.add(index, day, stands, FiledDays.fresh(told));
        }
    }
}
