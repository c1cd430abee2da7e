/**
 * The audit log: what staff did, in a chain that cannot be altered unnoticed. {@link
 * kaijuan.ground.audit.Audit} notes, {@link kaijuan.ground.audit.Verification} walks the chain.
 * Tables: audit_entry, audit_head. Easy to get wrong: an entry is written when the transaction of
 * its deed commits, never after it; a chain cut at its end looks whole without an anchor.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.audit;
