package kaijuan.campaign;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kaijuan.ground.web.Refusal;
import kaijuan.member.Name;
import kaijuan.unit.Unit;
import kaijuan.unit.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges what somebody who enters has written, thing by thing. */
@Component
class Eligibility {

    private static final int OLDEST = 120;
    private static final int LONGEST = 100;
    private static final int LONGEST_RELATION = 20;
    private static final Pattern CONTROL = Pattern.compile(".*\\p{Cntrl}.*", Pattern.DOTALL);
    private static final String KEY = "campaign.enrolment.wrong.";

    private final Units units;

    Eligibility(Units units) {
        this.units = units;
    }

    /** What is wrong, by the name of the thing on the form, in the form's order. */
    Map<String, Refusal> faults(Campaign campaign, Wish wish, Instant now) {
        var faults = new LinkedHashMap<String, Refusal>();
        name(wish.name(), wrong -> faults.put("name", wrong));
        if (campaign.entry().age()) {
            var today = YearMonth.from(campaign.dayOf(now));
            born(wish.born(), today, wrong -> faults.put("born", wrong));
            if (!faults.containsKey("born") && child(campaign, wish, now)) {
                guardian(campaign, wish.guardian(), faults);
            }
        }
        unit(campaign, wish, faults);
        for (var field : campaign.entry().fields()) {
            var value = wish.fields().getOrDefault(field.id(), "").strip();
            var wrong = field(field, value);
            if (wrong != null) {
                faults.put("field." + field.id(), wrong);
            }
        }
        return faults;
    }

    /**
     * Whether a guardian must consent. With the day of birth unknown, the whole month of the
     * birthday still counts as below the age.
     */
    static boolean child(Campaign campaign, Wish wish, Instant now) {
        return child(campaign, wish.born(), now);
    }

    static boolean child(Campaign campaign, @Nullable YearMonth born, Instant now) {
        var entry = campaign.entry();
        return entry.age()
                && born != null
                && !born.plusYears(entry.guardianBelow())
                        .isBefore(YearMonth.from(campaign.dayOf(now)));
    }

    private static void name(String typed, Consumer<Refusal> wrong) {
        try {
            Name.of(typed);
        } catch (Refusal refusal) {
            wrong.accept(refusal);
        }
    }

    static void born(@Nullable YearMonth born, YearMonth today, Consumer<Refusal> wrong) {
        if (born == null) {
            wrong.accept(against("born"));
        } else if (born.isAfter(today) || born.isBefore(today.minusYears(OLDEST))) {
            wrong.accept(against("born-range", today.getYear() - OLDEST, today.getYear()));
        }
    }

    private static void guardian(
            Campaign campaign, Wish.@Nullable Guardian guardian, Map<String, Refusal> faults) {
        if (guardian == null) {
            faults.put("consent", against("consent", campaign.entry().guardianBelow()));
            return;
        }
        name(guardian.name(), wrong -> faults.put("guardian", wrong));
        var relation = guardian.relation().strip();
        if (relation.isEmpty() || unfit(relation, LONGEST_RELATION)) {
            faults.put("relation", against("relation", LONGEST_RELATION));
        }
    }

    /** Whether the campaign may be entered under the unit. */
    boolean admits(Campaign campaign, Unit unit) {
        return campaign.entry().takes(unit.kind()) && units.below(unit, campaign.entry().under());
    }

    private void unit(Campaign campaign, Wish wish, Map<String, Refusal> faults) {
        var id = wish.unit();
        var other = wish.other();
        if (id != null) {
            var unit = units.all().stream().filter(one -> one.id() == id).findFirst();
            if (unit.isEmpty()) {
                faults.put("unit", against("unit"));
            } else if (!campaign.entry().takes(unit.get().kind())) {
                faults.put("unit", against("unit-kind", unit.get().name()));
            } else if (!admits(campaign, unit.get())) {
                faults.put("unit", against("unit-outside", unit.get().name()));
            }
        } else if (other == null || !campaign.entry().other()) {
            faults.put("unit", against("unit"));
        } else if (other.isBlank() || unfit(other, LONGEST)) {
            faults.put("other", against("other", LONGEST));
        }
    }

    private static @Nullable Refusal field(Entry.Field field, String value) {
        if (value.isEmpty()) {
            return field.required() ? against("field", field.name()) : null;
        }
        if (!field.choices().isEmpty()) {
            return field.choices().contains(value)
                    ? null
                    : against("field-choice", field.name(), String.join("、", field.choices()));
        }
        return unfit(value, LONGEST) ? against("field-long", field.name(), LONGEST) : null;
    }

    private static boolean unfit(String words, int longest) {
        return words.codePointCount(0, words.length()) > longest
                || CONTROL.matcher(words).matches();
    }

    private static Refusal against(String key, Object... fill) {
        return Refusal.against(KEY + key, fill);
    }
}
