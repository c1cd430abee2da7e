/**
 * Pages of awards. Easy to get wrong: people are shown by their masks only, and whoever was passed
 * over is not named.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.award.web;
