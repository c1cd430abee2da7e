/**
 * Tables of others: CSV and XLSX read line by line and written row by row, so that a file of any
 * length needs the memory of a line. Faces: {@link kaijuan.ground.sheet.Sheet} to read, {@link
 * kaijuan.ground.sheet.Export} to write. Easy to get wrong: a formula is never worked out when
 * read, and no cell that is written begins one.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.sheet;
