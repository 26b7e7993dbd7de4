package io.entente.write.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "//host/x",
                "http:x",
                "ht tp://x",
                "",
                "#top"
            })
    void leadsNowhereButToTheWeb(String address) {
        assertEquals(Optional.empty(), Links.safe(address));
    }

    @Test
    void keepsWebAddressesInAscii() {
        assertEquals(Optional.of("https://news.example/caf%C3%A9?a=1"), Links.safe(" https://news.example/café?a=1 "));
    }
}
