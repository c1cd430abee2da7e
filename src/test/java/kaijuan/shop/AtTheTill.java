package kaijuan.shop;

import static org.assertj.core.api.Assertions.assertThat;

import kaijuan.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Base of tests over the wire at noon in a shop whose rows agree after each. */
abstract class AtTheTill extends Wire {

    static final String HERE = "/c/qingpu-2022/shop";

    Till till;

    @BeforeAll
    void aTill() {
        till = new Till(this, sql);
    }

    @BeforeEach
    void noon() {
        clock.now("2022-05-02T12:00:00");
    }

    @AfterEach
    void everyRowAgrees() {
        assertThat(till.wrong()).isEmpty();
    }
}
