package kaijuan.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kaijuan.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnitsOfCampaignsTest extends Tables {

    @BeforeAll
    void allThreeFilesInOneInstallation() throws IOException {
        for (var file : new String[] {"qingpu", "hunan", "loudi"}) {
            var bytes = Files.readAllBytes(Path.of("campaigns/units/" + file + ".csv"));
            assertThat(the(UnitFile.class).load(bytes).findings()).isEmpty();
        }
    }

    @Test
    void qingpuHasItsElevenStreets() {
        var streets =
                units().children(units().byCode("QP").id()).stream()
                        .filter(unit -> unit.kind().equals("street"));
        assertThat(streets).hasSize(11);
    }

    @Test
    void hunanHasAProvincialAndFourteenPrefectureLibraries() {
        assertThat(units().search("湖南图书馆", Set.of("library"), 1)).hasSize(1);
        assertThat(units().all().stream().filter(unit -> unit.kind().equals("city"))).hasSize(14);
        assertThat(units().search("liuyang", Set.of("library"), 5))
                .extracting(Unit::name)
                .containsExactly("浏阳市图书馆");
    }

    @Test
    void theCitysUnionOfLoudiIsOneUnitInBothFiles() {
        assertThat(units().search("娄底市总工会", Set.of("union"), 5)).hasSize(1);
        assertThat(units().children(units().byCode("ZGH-431300").id())).isNotEmpty();
    }

    private Units units() {
        return the(Units.class);
    }
}
