package kaijuan.home.web;

import java.util.List;
import kaijuan.campaign.Room;

/** A room of a campaign with its titles. */
public record Hall(Room room, List<Volume> volumes) {}
