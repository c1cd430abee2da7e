/**
 * What those who run the program measure: {@link kaijuan.ground.measure.Vital} is what a room says
 * of its own health, {@link kaijuan.ground.measure.Measures} gives all of it to Prometheus, {@link
 * kaijuan.ground.measure.Nodes} knows which programs serve. Table: node. Easy to get wrong: a label
 * whose values nobody bounds, such as a path or a person, fills the memory of whoever scrapes.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.measure;
