package kaijuan.command;

import kaijuan.ground.Installation;
import kaijuan.ground.text.Texts;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Members;
import kaijuan.member.Phone;
import kaijuan.member.SignIns;
import kaijuan.staff.Account;
import kaijuan.staff.Accounts;
import kaijuan.staff.Minding;
import kaijuan.unit.Grant;
import kaijuan.unit.Roles;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code staff add|revoke|reset|list}: the first operator, and whoever has locked themselves out.
 */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description = {"工作人员：第一位管理员从这里开始 / the staff: the first operator begins here"})
final class StaffCommand implements Runnable {

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "授予角色，并打印一次性的设置链接（24 小时内有效）",
                "Grants a role and prints a link to set the account up, good once within 24 hours."
            })
    Integer add(
            @Parameters(paramLabel = "PHONE", description = "手机号 / phone") String phone,
            @Parameters(
                            paramLabel = "ROLE",
                            description = "clerk, librarian, judge, organiser, operator")
                    String role,
            @Option(
                            names = "--unit",
                            paramLabel = "CODE",
                            description =
                                    "单位编码；不写就是全站 / unit's code; the whole installation if not"
                                            + " given")
                    @Nullable String unit,
            @Mixin DataFolder data) {
        try (var installation = data.atWork()) {
            long member = installation.the(Members.class).arrive(Phone.of(phone));
            var where = unit == null ? null : unit(installation, unit);
            installation.the(Roles.class).grant(member, role, where);
            if (installation.the(Accounts.class).of(member).isEmpty()) {
                link(installation, member);
            }
            return 0;
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {"收回角色 / Takes a role back."})
    Integer revoke(
            @Parameters(paramLabel = "PHONE", description = "手机号 / phone") String phone,
            @Parameters(paramLabel = "ROLE", description = "角色 / role") String role,
            @Option(names = "--unit", paramLabel = "CODE", description = "单位编码 / unit's code")
                    @Nullable String unit,
            @Mixin DataFolder data) {
        try (var installation = data.atWork()) {
            var where = unit == null ? null : unit(installation, unit);
            installation.the(Roles.class).revoke(member(installation, phone), role, where);
            return 0;
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "重置账号：结束所有登录，密码和动态码重新设置",
                "Resets an account: ends every sign-in; password and codes are set up anew."
            })
    Integer reset(
            @Parameters(paramLabel = "PHONE", description = "手机号 / phone") String phone,
            @Mixin DataFolder data) {
        try (var installation = data.atWork()) {
            long member = member(installation, phone);
            installation.the(Minding.class).reset(member);
            link(installation, member);
            return 0;
        }
    }

    @Command(mixinStandardHelpOptions = true, description = "列出工作人员 / Lists the staff.")
    Integer list(@Mixin DataFolder data) {
        try (var installation = data.atWork()) {
            var accounts = installation.the(Accounts.class);
            installation
                    .the(Roles.class)
                    .holders()
                    .forEach(
                            (member, grants) ->
                                    grants.forEach(
                                            grant ->
                                                    print(
                                                            installation,
                                                            member,
                                                            grant,
                                                            accounts.of(member).orElse(null))));
            return 0;
        }
    }

    private static void print(
            Installation installation, long member, Grant grant, @Nullable Account account) {
        var unit = grant.unit();
        var state =
                account == null
                        ? "未设置 / not set up"
                        : account.second() ? "密码+动态码 / password and codes" : "密码 / password";
        System.out.printf(
                "%-6d %s  %-10s %-16s %s%n",
                member,
                installation.the(Members.class).phone(member).masked(),
                grant.role(),
                unit == null ? "*" : installation.the(Units.class).byId(unit).code(),
                state);
    }

    private static long unit(Installation installation, String code) {
        return installation
                .the(Units.class)
                .maybe(code)
                .orElseThrow(() -> Refusal.against("command.staff.unit", code))
                .id();
    }

    private static long member(Installation installation, String phone) {
        return installation
                .the(Members.class)
                .byPhone(Phone.of(phone))
                .orElseThrow(() -> Refusal.against("command.staff.nobody"));
    }

    private static void link(Installation installation, long member) {
        var texts = new Texts();
        var link = installation.the(SignIns.class).link(member) + "?back=/staff/set-up";
        System.out.println(texts.chinese().say("command.staff.link"));
        System.out.println(texts.english().say("command.staff.link"));
        System.out.println("  " + link);
    }
}
