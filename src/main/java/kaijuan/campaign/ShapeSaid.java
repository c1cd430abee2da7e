package kaijuan.campaign;

import kaijuan.ground.text.Both;

/** Shapes in words, as a sentence on a mistake and a hint of a form say them. */
final class ShapeSaid {

    private ShapeSaid() {}

    static Both of(Shape shape) {
        return switch (shape) {
            case Shape.Words(_, var form) -> form;
            case Shape.Choice choice ->
                    new Both(
                            "其中之一：" + String.join("、", choice.words()),
                            "one of: " + String.join(", ", choice.words()));
            case Shape.Whole(int least, int most) when least == most ->
                    Both.name(String.valueOf(least));
            case Shape.Whole(int least, int most) ->
                    new Both(
                            least + " 到 " + most + " 的整数",
                            "a whole number from " + least + " to " + most);
            case Shape.Flag _ -> new Both("yes 或 no", "yes or no");
            case Shape.Length _ ->
                    new Both("时长，例如 30m、2h、90s", "a length of time such as 30m, 2h or 90s");
            case Shape.Dates _ ->
                    new Both(
                            "日期，例如 2022-04-23 to 2022-10-06，先开始后结束",
                            "days such as 2022-04-23 to 2022-10-06, the first before the last");
            case Shape.Share _ -> new Both("百分数，例如 90%", "per cent, such as 90%");
            case Shape.Several(var each) ->
                    new Both("一列，每项是" + each.said().zh(), "a list, each item " + each.said().en());
            case Shape.Either(var one, var other) ->
                    new Both(
                            one.said().zh() + "；或者" + other.said().zh(),
                            one.said().en() + "; or " + other.said().en());
            case Shape.Group(var keys) ->
                    new Both("下面的键：" + Known.names(keys), "the keys " + Known.names(keys));
            case Shape.Groups(var keys) ->
                    new Both(
                            "一列，每项有：" + Known.names(keys),
                            "a list, each item with " + Known.names(keys));
            case Shape.Table(_, var value) ->
                    new Both(
                            "“键: 值”，值是" + value.said().zh(),
                            "keys with values, each value " + value.said().en());
        };
    }
}
