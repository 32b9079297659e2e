package linchpin.data.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElasticityFileTest {

    @TempDir
    private Path folder;

    private Mapping mapping;

    @BeforeEach
    void mapping() throws IOException {
        Files.writeString(folder.resolve("regions.csv"), "region,title,member,iso3\nROW,Rest,RoW,\n");
        Files.writeString(
                folder.resolve("sectors.csv"),
                "sector,title,member,counted\nORE,Ore,S1,yes\nORE,Ore,S2,yes\nSVC,Services,S3,no\n");
        mapping = EconomyFolder.mapping(folder);
    }

    private String read(String text) throws IOException {
        Path file = folder.resolve("theta.csv");
        Files.writeString(file, text);
        return ElasticityFile.read(file, mapping);
    }

    @Test
    void sectorsOfTheFineTableAreAveragedAndTheOrderOfColumnsIsFree() throws IOException {
        assertThat(read("source,se,theta,sector\nP,0.3,4,S1\nP,0.4,6,S2\nQ,,5,SVC\n"))
                .isEqualTo("sector,value,source,se,note\nORE,5,P,0.25,mean of S1 S2\nSVC,5,Q,,\n");
    }

    @Test
    void standardErrorsNeedNotBeThere() throws IOException {
        assertThat(read("sector,theta,source\nORE,4.25,P\nSVC,5,Q\n")).contains("ORE,4.25,P,,");
    }

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertThatThrownBy(
                        () -> read("sector,theta,se,source\nORE,-4,0.1,P\nSV,5,,Q\nSVC,x,,Q\nSVC,5,-1,Q\nSVC,5,1,\n"))
                .hasMessageContaining("theta.csv:2:")
                .hasMessageContaining("must be positive")
                .hasMessageContaining("Maybe a sign was kept from a regression.")
                .hasMessageContaining("theta.csv:3:")
                .hasMessageContaining("is not in sectors.csv")
                .hasMessageContaining("theta.csv:4:")
                .hasMessageContaining("must not be negative")
                .hasMessageContaining("theta.csv:6:");
        assertThatThrownBy(() -> read("sector,theta,source\nORE,4,P\nORE,4,P\nSVC,5,Q\n"))
                .hasMessageContaining("is given twice");
        assertThatThrownBy(() -> read("sector,theta,source\nORE,4,P\n"))
                .hasMessageContaining("The sector (SVC) has no row.");
        assertThatThrownBy(() -> read("sector,value,source\nORE,4,P\n")).hasMessageContaining("theta");
    }
}
