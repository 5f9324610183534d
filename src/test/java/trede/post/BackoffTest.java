package trede.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import trede.post.pages.Masked;

/// How patient the post is.
class BackoffTest {

    @Test
    void eachTryWaitsLongerThanTheOneBeforeAndTheSixthIsTheLast() {
        for (int tries = 1; tries < 6; tries++) {
            assertThat(Backoff.after(tries + 1)).isGreaterThan(Backoff.after(tries));
            assertThat(Backoff.enough(tries)).isFalse();
        }
        assertThat(Backoff.enough(6)).isTrue();
        assertThat(Backoff.after(60)).isEqualTo(Backoff.after(6));
    }

    @Test
    void aNumberIsToldFromAnotherWithoutBeingRead() {
        assertThat(Masked.of("+32475123456")).isEqualTo("+32…56");
        assertThat(Masked.of("jan@example.org")).isEqualTo("j…@example.org");
        assertThat(Masked.of(null)).isEqualTo("–");
    }
}
