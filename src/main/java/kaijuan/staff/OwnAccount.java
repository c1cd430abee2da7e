package kaijuan.staff;

import java.util.HashMap;
import java.util.Map;
import kaijuan.member.Belongings;
import org.springframework.stereotype.Component;

/** A person's staff account, to be taken along; whoever leaves has none. */
@Component
class OwnAccount implements Belongings {

    private final AccountRows rows;

    OwnAccount(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public String room() {
        return "staff";
    }

    @Override
    public Map<String, Object> of(long member) {
        var all = new HashMap<String, Object>();
        rows.of(member)
                .ifPresent(
                        account -> {
                            all.put("name", rows.secrets(member).name());
                            all.put("passwordAt", account.passwordAt().toString());
                            all.put("secondFactor", account.second());
                            all.put("recoveryCodesLeft", account.recoveryLeft());
                        });
        return all;
    }

    @Override
    public void forget(long member) {
        rows.remove(member);
    }
}
