package kaijuan.home.web;

import java.util.Optional;

/**
 * What only some people have among what is theirs in a campaign.
 *
 * @param verified whether the membership is verified; empty where no rule asks
 * @param cases how many of their days of reading were looked at and decided
 */
public record Own(Optional<Boolean> verified, int cases) {}
