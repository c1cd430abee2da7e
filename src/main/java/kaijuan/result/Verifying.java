package kaijuan.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Definition;
import kaijuan.campaign.Flawed;
import kaijuan.ground.text.Both;
import kaijuan.standing.Boards;

/** Counts a campaign again from the facts in its result, without a database. */
public final class Verifying {

    private final Definition definition;

    /** With a reader of definitions. */
    public Verifying(Definition definition) {
        this.definition = definition;
    }

    /**
     * Compares everything in the file with what the facts make of it.
     *
     * @param people told how many people there are
     * @param step told how many of them were done
     * @throws Broken if the file cannot be read
     */
    public Verdict verify(Path file, IntConsumer people, LongConsumer step) throws Broken {
        try (var opened = Opened.of(file)) {
            var about = about(opened);
            people.accept(about.people());
            var found = new Differences();
            var campaign = campaign(opened, about, found);
            var heads = heads(campaign, about, found);
            var allotment = new Allotment(campaign);
            var count = new Recounting(opened, campaign, heads, allotment, found);
            count.people(step);
            var boards = new BoardCheck(opened, campaign, count, allotment, found);
            long places = boards.check(about.boards(), heads);
            int honours = new AwardCheck(opened, allotment, found).check();
            var seal = opened.one(Format.SEAL, Lines.Seal.class);
            opened.altered(seal).forEach(found::add);
            return new Verdict(
                    about.campaign(),
                    about.version(),
                    about.at(),
                    seal.digest(),
                    count.roster().size(),
                    count.days(),
                    count.entries(),
                    places,
                    honours,
                    found.notes(),
                    found.all());
        } catch (NullPointerException | ArithmeticException | IllegalArgumentException e) {
            throw new Broken(
                    "文件里的内容前后矛盾，无法计算。",
                    "What the file holds makes no sense and cannot be counted.");
        }
    }

    static Lines.About about(Opened opened) throws Broken {
        var about = opened.one(Format.ABOUT, Lines.About.class);
        if (!about.format().equals(Format.NAME) || about.edition() != Format.EDITION) {
            throw new Broken(
                    "这个文件是第 " + about.edition() + " 版格式，这里能核对第 1 版；请用相应版本的开卷。",
                    "The file is of edition "
                            + about.edition()
                            + "; this program checks edition 1. Use the Kaijuan that fits.");
        }
        return about;
    }

    Campaign campaign(Opened opened, Lines.About about, Differences found) throws Broken {
        var document = new StringBuilder();
        opened.part(Format.DEFINITION, reader -> document.append(reader.all()));
        var text = document.toString();
        if (!Format.digest(text).equals(about.digest())) {
            found.add(
                    new Both(
                            "活动定义与登记的摘要不符：定义被改动过。",
                            "The definition does not match its digest: it was altered."));
        }
        try {
            return definition.read(text, 1, about.version());
        } catch (Flawed flawed) {
            throw new Broken(
                    "文件里的活动定义有错：" + flawed.findings().getFirst().at(Format.DEFINITION),
                    "The definition in the file has a mistake, as said above.");
        }
    }

    /** Boards that were made under the definition in the file. */
    private static List<Lines.Head> heads(Campaign campaign, Lines.About about, Differences found) {
        var heads = new ArrayList<Lines.Head>();
        for (var head : about.boards()) {
            var board = campaign.chapter(Boards.class).of(head.board());
            if (board.isEmpty()) {
                found.add(
                        new Both(
                                "定义里没有榜单 " + head.board() + "。",
                                "The definition has no board " + head.board() + "."));
            } else if (head.version() == about.version() && !head.overtaken()) {
                heads.add(head);
            }
        }
        return heads;
    }
}
