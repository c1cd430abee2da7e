/**
 * What units hand in: application forms, tables, plans, reports, each with its fields, files, day
 * and seal. In this version the chapter {@code forms} of a definition is read, judged and said;
 * nothing is filed yet. Face: {@link kaijuan.filing.Forms}. Easy to get wrong: a table is filed
 * once and has many rows, a form is filed for each thing.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.filing;
