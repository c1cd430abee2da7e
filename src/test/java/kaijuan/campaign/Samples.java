package kaijuan.campaign;

/** Definitions for tests of this room, without chapters of the rooms above. */
public final class Samples {

    /** Qingpu's campaign as far as entering goes, with one further thing asked. */
    public static final String QINGPU =
            """
            kaijuan: 1
            campaign: qingpu
            name: 品味书香
            host: 青浦区社区学院
            about: 数字阅读活动。
            zone: Asia/Shanghai
            stages:
              - name: 参与活动
                days: 2022-04-23 to 2022-10-06
                allows: [enter, read, checkin]
              - name: 评选
                days: 2022-10-07 to 2022-10-15
                allows: []
            rooms:
              - id: classics
                name: 经典品阅
                medium: book
            entry:
              units: [street, committee, school]
              other: yes
              age: yes
              guardianBelow: 14
              fields:
                - id: card
                  name: 会员证号
                  required: no
                - id: size
                  name: 衣服尺码
                  required: no
                  choices: [大, 中, 小]
            """;

    private Samples() {}
}
