/**
 * Words of the interface in Chinese and English: {@link kaijuan.ground.text.Text}. One file per
 * room and language in {@code messages/}.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.ground.text;
