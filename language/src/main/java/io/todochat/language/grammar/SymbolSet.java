package io.todochat.language.grammar;

import java.util.BitSet;

/**
 * Some of the {@link Symbols}, made to be asked for one of them: that is most of what a parse does, and {@link BitSet},
 * which checks itself each time, takes a tenth longer for all of it. Immutable.
 */
final class SymbolSet {

    private final long[] bits;

    private SymbolSet(long[] bits) {
        this.bits = bits;
    }

    static SymbolSet of(BitSet symbols) {
        return new SymbolSet(symbols.toLongArray());
    }

    boolean has(int symbol) {
        var word = symbol >> 6;
        return word < bits.length && (bits[word] & 1L << symbol) != 0;
    }

    /** The same, to be added to others. */
    BitSet symbols() {
        return BitSet.valueOf(bits);
    }
}
