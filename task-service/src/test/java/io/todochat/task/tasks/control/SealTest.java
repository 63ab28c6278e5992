package io.todochat.task.tasks.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {

    private static final String TEXT = "Xylophonstunde um 9 — 👩‍👩‍👧‍👦";

    private final Seal seal = new Seal(Seal.newKey());

    @Test
    void whoHasTheKeyReadsTheTextAgain() {
        assertThat(seal.open(seal.close(TEXT))).contains(TEXT);
        assertThat(seal.open(seal.close(""))).contains("");
    }

    @Test
    void whoHasAnotherKeyReadsNothing() {
        assertThat(new Seal(Seal.newKey()).open(seal.close(TEXT))).isEmpty();
    }

    @Test
    void theSameTextNeverLooksTheSame() {
        assertThat(seal.close(TEXT)).isNotEqualTo(seal.close(TEXT)).doesNotContain("Xylo");
    }
}
