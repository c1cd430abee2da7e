package kaijuan.member;

/**
 * A person as others may see them.
 *
 * @param id the person's number
 * @param mask the name with all but its beginning hidden (张*); 书友 before there is a name
 * @param named whether the real name is known
 */
public record Member(long id, String mask, boolean named) {}
