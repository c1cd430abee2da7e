package kaijuan.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A drawn cover")
class CoverTest {

    @ParameterizedTest
    @DisplayName("holds the whole name, inside the cover and clear of the seal")
    @ValueSource(
            strings = {
                "药",
                "论语",
                "白居易诗选",
                "钢铁是怎样炼成的",
                "古文观止·六朝唐文",
                "青浦区市民终身学习数字阅读活动推荐书目汇编",
                "关于进一步加强和改进新时代职工思想政治工作的若干意见学习读本与案例选编（上册）"
            })
    void fits(String name) {
        for (var medium : List.of(Title.BOOK, Title.AUDIO, Title.VIDEO)) {
            var svg = drawn(medium, name, "某");
            var box = svg.selectFirst("svg").attr("viewBox").split(" ");
            var letters = svg.select("text[font-weight=700]");
            letters.removeLast();
            assertThat(letters.eachText()).hasSize(letters(name));
            for (var letter : letters) {
                assertThat(number(letter, "x")).isBetween(60.0, Double.valueOf(box[2]) - 20);
                assertThat(number(letter, "y")).isBetween(30.0, Double.valueOf(box[3]) - 64);
            }
        }
    }

    @Test
    @DisplayName("is the same every time and holds nothing that acts")
    void plain() {
        var hostile = "<script>alert(1)</script>&\"'";
        var svg = drawn(Title.BOOK, hostile, hostile);
        assertThat(svg.select("script,style,image,a")).isEmpty();
        assertThat(svg.outerHtml()).isEqualTo(drawn(Title.BOOK, hostile, hostile).outerHtml());
    }

    @Test
    @DisplayName("shortens a long author and leaves out what stands in brackets")
    void author() {
        var words = drawn(Title.BOOK, "甲", "吴楚材（编）").select("text[font-size=15]").eachText();
        assertThat(words).containsExactly("吴", "楚", "材");
        var many = drawn(Title.VIDEO, "甲", "一二三四五六七八九十甲乙丙丁").select("text[font-size=15]");
        assertThat(many).hasSize(10);
        assertThat(many.last().text()).isEqualTo("︙");
    }

    private static int letters(String name) {
        return name.replaceAll("[·\\s]", "").length();
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attr(name));
    }

    private static Document drawn(String medium, String name, String by) {
        var title = new Title(1, medium, name, by, "", "", false, List.of(), Set.of(), 1);
        return Jsoup.parse(new Cover(title, by).svg(), "", Parser.xmlParser());
    }
}
