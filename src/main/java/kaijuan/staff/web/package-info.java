/** The staff's way in, setting up and their own accounts; the operator's list of them. */
@org.jspecify.annotations.NullMarked
package kaijuan.staff.web;
