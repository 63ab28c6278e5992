package io.todochat.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VitalsTest {

    @Test
    void memoryIsReadInBytes() {
        assertThat(Vitals.fromProc("Name:\tjava\nState:\tS (sleeping)\nVmRSS:\t    2048 kB\n"))
                .isEqualTo(new Vitals(false, false, 2 << 20));
    }

    @Test
    void aStoppedProcessIsPaused() {
        assertThat(Vitals.fromProc("State:\tT (stopped)\nVmRSS:\t1 kB\n").paused())
                .isTrue();
    }

    @Test
    void aProcessThatNobodyCollectsHasEnded() {
        assertThat(Vitals.fromProc("State:\tZ (zombie)\nThreads:\t1\n").ended()).isTrue();
    }

    @Test
    void aProcessHasNotEndedWhileSomeOfItsThreadsGoOn() {
        assertThat(Vitals.fromProc("State:\tZ (zombie)\nThreads:\t17\n").ended())
                .isFalse();
    }

    @Test
    void thisProcessTakesMemory() {
        assertThat(Vitals.of(ProcessHandle.current()).memory()).isGreaterThan(10 << 20);
    }
}
