package io.answergraph.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every page, on a wide and a narrow visitor, in light and dark. Leaves a picture of each. */
@ExtendWith(Browsing.class)
class MainPagesIT {
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    @ParameterizedTest
    @EnumSource
    void a_page_keeps_nobody_out_and_fits_a_laptop(MainPage shown, Site site) {
        look(shown, Visitor.AT_A_DESK, site);
    }

    @ParameterizedTest
    @EnumSource
    void a_page_keeps_nobody_out_and_fits_a_phone(MainPage shown, Site site) {
        look(shown, Visitor.ON_A_PHONE, site);
    }

    private static void look(MainPage shown, Visitor visitor, Site site) {
        try (Visit visit = site.visit(visitor)) {
            Page page = visit.open(shown.path());
            picture(page, shown, visitor, "light");
            assertThat(Accessibility.faults(page)).as("in light").isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            picture(page, shown, visitor, "dark");
            assertThat(Accessibility.faultsOfColour(page)).as("in the dark").isEmpty();
            assertThat(visit.overflow()).as("pixels to scroll sideways").isZero();
            visit.space(12);
            assertThat(visit.overflow())
                    .as("pixels to scroll sideways in a wide font")
                    .isZero();
            visit.space(-10);
            assertThat(Accessibility.faultsOfSize(page)).as("in a narrow font").isEmpty();
        }
    }

    private static void picture(Page page, MainPage shown, Visitor visitor, String scheme) {
        String name =
                (shown + "-" + visitor + "-" + scheme).toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
    }
}
