package io.entente.write;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs axe-core in a browser; on demand: {@code -Daxe=PATH/axe.min.js -Dchromium=PATH}. */
@EnabledIfSystemProperty(named = "axe", matches = ".+")
class AccessibilityTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void axeFindsNoViolation(int width) throws Exception {
        new BriefingWriter().write(Briefings.week(), folder);
        Path page = folder.resolve("checked.html");
        Files.writeString(page, withAxe(Files.readString(folder.resolve("briefing.html"))));
        String result = render(page, width);
        assertTrue(result.contains("<title>[]</title>"), result.replaceAll("(?s).*<title>|</title>.*", ""));
    }

    private static String withAxe(String html) throws IOException {
        String script = Files.readString(Path.of(System.getProperty("axe"))).replace("</script", "<\\/script");
        String run =
                "axe.run(document).then(r=>document.title=JSON.stringify(r.violations.map(v=>[v.id,v.nodes[0].html])))";
        return html.replaceFirst("<meta [^>]*Content-Security-Policy[^>]*>", "")
                .replace("</body>", "<script>" + script + "</script><script>" + run + "</script></body>");
    }

    private String render(Path page, int width) throws IOException, InterruptedException {
        Process browser = new ProcessBuilder(
                        System.getProperty("chromium", "chromium"),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--virtual-time-budget=20000",
                        "--window-size=" + width + ",900",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String rendered = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        browser.waitFor();
        return rendered;
    }
}
