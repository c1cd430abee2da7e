package kaijuan.house.planted.standing;

import kaijuan.house.planted.member.web.Peeking;

/** Planted: a board that uses another room's page. */
public record Board(Peeking page) {}
