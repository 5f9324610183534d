package trede.access.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class SlowHashTest {

    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void ofACrowdAtTheDoorAFewAreHashedAtOnceAndAllComeIn() throws Exception {
        var hash = new SlowHash(new Busy(), 2);
        var begin = new CountDownLatch(1);
        var right = new AtomicInteger();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                String password = "p" + i;
                crowd.submit(() -> {
                    begin.await();
                    return hash.matches(password, hash.encode(password)) ? right.incrementAndGet() : 0;
                });
            }
            begin.countDown();
        }
        assertThat(right).hasValue(40);
        assertThat(most).hasValue(2);
    }

    /// Counts who is inside at the same time.
    private final class Busy implements PasswordEncoder {

        @Override
        public String encode(CharSequence password) {
            work();
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            work();
            return hash.equals("hash of " + password);
        }

        private void work() {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            now.decrementAndGet();
        }
    }
}
