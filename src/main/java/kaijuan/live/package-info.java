/**
 * Live classes (C3): announced, held at an hour, seen again afterwards. Faces: {@link
 * kaijuan.live.Classes} (which there are, and when), {@link kaijuan.live.Programme} (what an
 * organiser does with them), {@link kaijuan.live.Proposals} (what units propose, C7). Tables:
 * live_class, live_call, live_proposal. Easy to get wrong: a class that has begun is never moved,
 * so that time counted in its hours stays of one class on one day; a class is a title of the shelf,
 * so that its time is counted like any other.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.live;
