package org.verbatelier.ingest;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test that has a folder and a study of its own. */
abstract class ImportTest {

    @TempDir
    Path folder;

    Fixture fixture;

    @BeforeEach
    void createStudy() {
        fixture = new Fixture(folder);
    }

    @AfterEach
    void closeStudy() {
        fixture.close();
    }
}
