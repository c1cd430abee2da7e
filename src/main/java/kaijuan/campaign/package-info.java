/**
 * A campaign: its definition, stages, rooms, who may enter, enrolment under one unit. Faces: {@link
 * kaijuan.campaign.Campaigns}, {@code Enrolments}. Tables: campaign, campaign_version, enrolment.
 * Easy to get wrong: a day is the campaign's, in its own zone, never the server's.
 */
@org.jspecify.annotations.NullMarked
package kaijuan.campaign;
