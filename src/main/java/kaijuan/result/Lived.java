package kaijuan.result;

import java.util.List;
import kaijuan.tariff.DayFacts;
import kaijuan.tariff.Entry;
import kaijuan.tariff.Person;

/**
 * Somebody of a result.
 *
 * @param pseudonym who
 * @param person what rules ask
 * @param days their facts, in the order of days
 * @param ledger what they had for them
 */
public record Lived(String pseudonym, Person person, List<DayFacts> days, List<Entry> ledger) {}
