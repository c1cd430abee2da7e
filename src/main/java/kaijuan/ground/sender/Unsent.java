package kaijuan.ground.sender;

/** A message was not sent; says why without the phone or the text. */
public final class Unsent extends RuntimeException {

    Unsent(String why) {
        super(why, null, false, false);
    }
}
