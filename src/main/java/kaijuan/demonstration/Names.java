package kaijuan.demonstration;

import java.util.random.RandomGenerator;

/** Names of people who do not exist, from common surnames and given names. */
final class Names {

    private static final String[] SURNAMES =
            ("王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 高 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 曾"
                            + " 肖 田 董 袁 潘 于 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 任 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 金"
                            + " 石 廖 贾 夏 韦 付 方 白 邹 孟 熊 秦 邱 江 尹 薛 闫 段 雷 侯 龙 史 陶 黎 贺 顾 毛 郝"
                            + " 龚 邵 万 钱 严 覃 武 戴 莫 孔 向 汤 欧阳 司马 上官 诸葛")
                    .split(" ");
    private static final String[] GIVEN =
            ("建国 秀英 桂兰 志强 海燕 丽华 国庆 文军 晓东 春梅 玉兰 永红 立新 凤霞 红梅 德明 淑珍 少华 卫东 雪梅 子涵 雨桐"
                            + " 浩然 欣怡 梓萱 宇轩 诗涵 俊杰 思远 佳怡 明哲 静怡 嘉豪 书瑶 一诺 敏 静 伟 芳 磊 洋 勇 艳"
                            + " 杰 娟 涛 明 超 霞 平 刚 丹 萍 鑫 琳 喆 龘 堃 䶮")
                    .split(" ");

    private Names() {}

    static String one(RandomGenerator chance) {
        return SURNAMES[chance.nextInt(SURNAMES.length)] + GIVEN[chance.nextInt(GIVEN.length)];
    }
}
