/**
 * Cases of odd reading: found from facts, decided by people, told to the member, who may object
 * once. Face: {@link kaijuan.inquiry.Inquiries}. Tables: inquiry_case, inquiry_step. Easy to get
 * wrong: a case changes nothing by itself; what is decided not to count is a correction, so that an
 * objection that is granted takes it back.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.inquiry;
