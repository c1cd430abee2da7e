/**
 * Materials of a campaign to download, such as its logo (B5). In this version the chapter {@code
 * materials} of a definition is read, judged and said; nothing is downloaded yet. Face: {@link
 * kaijuan.material.Materials}. Easy to get wrong: whether it must be used at events is a rule.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.material;
