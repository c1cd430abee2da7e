package kaijuan.help;

import java.util.ArrayList;
import java.util.List;
import kaijuan.campaign.Campaign;
import kaijuan.campaign.Chapter;
import kaijuan.campaign.Key;
import kaijuan.campaign.Passage;
import kaijuan.campaign.Section;
import kaijuan.campaign.Shape;
import kaijuan.ground.text.Both;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The definition's chapter {@code help}. */
@Component
@Order(900)
class HelpChapter implements Chapter<Help> {

    @Override
    public Key keys() {
        return Key.of("help", "帮助", "Help", Shape.group(contact(), questions()))
                .absent("只能在页面上提问", "questions on the page alone")
                .means("联系谁，常见问题怎样回答", "whom to ask, and what is often asked");
    }

    private static Key contact() {
        return Key.of(
                        "contact",
                        "联系人",
                        "Contact",
                        Shape.group(
                                Key.of("who", "谁", "Who", Shape.text())
                                        .needed()
                                        .means("部门或联系人", "an office or a person")
                                        .example("活动办公室"),
                                Key.of("phone", "电话", "Phone", Shape.text())
                                        .means("公开的电话", "a phone that anybody may call")
                                        .example("021-5555 0100"),
                                Key.of("mail", "邮箱", "Mail", Shape.text())
                                        .means("公开的邮箱", "an address that anybody may write to")
                                        .example("help@example.cn"),
                                Key.of("hours", "时间", "Hours", Shape.text())
                                        .means("什么时候有人", "when somebody is there")
                                        .example("工作日 9:00—17:00")))
                .absent("没有公布", "none is told")
                .means("印在帮助页上，人人可见", "on the page of help, for everybody");
    }

    private static Key questions() {
        return Key.of(
                        "questions",
                        "常见问题",
                        "Questions",
                        Shape.groups(
                                Key.of("ask", "问", "Ask", Shape.text())
                                        .needed()
                                        .means("常见的问题", "what is often asked")
                                        .example("换了手机号怎么办？"),
                                Key.of("answer", "答", "Answer", Shape.text())
                                        .needed()
                                        .means("回答", "its answer")
                                        .example("在“我的账号”里更换。")))
                .absent("没有", "none")
                .means("问题和回答，印在帮助页上", "questions with answers, on the page of help");
    }

    @Override
    public Class<Help> type() {
        return Help.class;
    }

    @Override
    public Help read(@Nullable Section section, Campaign outline) {
        if (section == null) {
            return Help.NONE;
        }
        var questions =
                section.sections("questions").stream()
                        .map(one -> new Help.Asked(one.text("ask"), one.text("answer")))
                        .toList();
        var told = section.section("contact");
        var contact =
                told == null
                        ? Help.NONE.contact()
                        : new Help.Contact(
                                told.text("who"),
                                told.text("phone"),
                                told.text("mail"),
                                told.text("hours"));
        return new Help(contact, questions);
    }

    @Override
    public List<Passage> says(Campaign campaign) {
        var contact = campaign.chapter(Help.class).contact();
        if (!contact.told()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        for (var part : List.of(contact.who(), contact.phone(), contact.mail(), contact.hours())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        var heading = new Both("联系方式", "Contact");
        return List.of(Passage.of(heading, List.of(Both.name(String.join(" · ", parts)))));
    }
}
