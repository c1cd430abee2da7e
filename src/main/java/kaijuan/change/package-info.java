/**
 * A change of a campaign at work: what another definition would make of the same facts, and putting
 * it to work. Faces: {@link kaijuan.change.Previews}, {@link kaijuan.change.Changes}. Tables:
 * change_preview, change_difference. Easy to get wrong: both sides of a preview are worked out from
 * the facts of one moment; what stands in the ledger may be a second behind.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.change;
