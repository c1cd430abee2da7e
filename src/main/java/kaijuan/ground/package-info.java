/**
 * Technical slab below the rooms, with no word of the field in it. {@link
 * kaijuan.ground.Installation} is a running program on one data folder. No tables.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground;
