package kaijuan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The wire")
class WireTest extends Wire {

    @Test
    @DisplayName("carries the front page of the real application")
    void front() {
        var page = anybody().get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("h1")).hasSize(1);
    }

    @Test
    @DisplayName("answers an unknown address with a page in words")
    void unknown() {
        assertThat(anybody().get("/no/such/page").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("lets the test decide what time it is")
    void clock() {
        assertThat(the(java.time.Clock.class)).isSameAs(clock);
    }

    @Test
    @DisplayName("lets a person sign in through the pages")
    void signsIn() {
        var li = signIn("13800000009");
        assertThat(li.cookie("kaijuan")).isNotBlank();
        assertThat(signedIn(member("13800000009")).get("/member").status()).isNotEqualTo(401);
    }

    @Test
    @DisplayName("counts what a page asks of the database")
    void counts() {
        assertThat(queries(() -> sql.sql("select 1").query(Integer.class).single())).hasSize(1);
    }
}
