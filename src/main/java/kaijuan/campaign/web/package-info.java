/**
 * Pages of a campaign: enrolment. Face: {@link kaijuan.campaign.web.Frames}, the frame of every
 * page that belongs to a campaign. No tables. Easy to get wrong: names of people never stand in an
 * address.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.campaign.web;
