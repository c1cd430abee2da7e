/**
 * What keeps strangers out: {@link kaijuan.ground.security.Sealing} of personal data with keys kept
 * outside the database, {@link kaijuan.ground.security.Allowances} against too much of anything,
 * headers, cookies and the refusal of requests from other sites. Table: allowance; its keys leave a
 * fingerprint in note. Easy to get wrong: a purpose is part of what is sealed and hashed, so a
 * changed purpose makes old data unreadable.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.security;
