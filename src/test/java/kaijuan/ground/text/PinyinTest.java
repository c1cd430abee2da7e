package kaijuan.ground.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void aStreetIsFoundByItsLettersAndByItsInitials() {
        assertThat(Pinyin.whole("夏阳街道")).isEqualTo("xiayangjiedao");
        assertThat(Pinyin.initials("夏阳街道")).isEqualTo("xyjd");
        assertThat(Pinyin.initials("练塘镇")).isEqualTo("ltz");
    }

    @Test
    void aWordWithSeveralReadingsGoesByItsPhrase() {
        assertThat(Pinyin.whole("重庆")).isEqualTo("chongqing");
        assertThat(Pinyin.whole("长沙图书馆")).isEqualTo("changshatushuguan");
    }

    @Test
    void lettersDigitsAndSignsAmongChineseAreKept() {
        assertThat(Pinyin.whole("第2小学（A区）")).isEqualTo("di2xiaoxueaqu");
        assertThat(Pinyin.whole("旅游局")).startsWith("lv");
        assertThat(Pinyin.whole("——")).isEmpty();
    }
}
