package kaijuan.home.web;

/** A campaign on the front door: its word in addresses, name, host, and how long it goes on. */
public record Doorplate(String slug, String name, String host, String left) {}
