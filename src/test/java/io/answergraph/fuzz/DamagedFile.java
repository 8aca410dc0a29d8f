package io.answergraph.fuzz;

import java.util.Arrays;

/** A real document, or a stretch of one, with bytes changed, lost, doubled, moved or slipped in. */
final class DamagedFile implements Recipe {
    private static final int USUAL = 3_000;
    private static final int WHOLE = 40_000;

    private final Samples samples;

    DamagedFile(Samples samples) {
        this.samples = samples;
    }

    @Override
    public Input make(Chance chance) {
        Input sample = samples.file(chance);
        byte[] bytes = stretch(sample, chance);
        boolean staysText = !chance.oneIn(3);
        for (int times = chance.size(16); times > 0; times--) {
            bytes = staysText ? disturbed(bytes, chance) : damaged(bytes, chance);
        }
        String name = chance.oneIn(6) ? Names.any(chance) : "a" + extension(sample.name());
        return new Input(name, bytes.length > WHOLE ? Arrays.copyOf(bytes, WHOLE) : bytes);
    }

    private static String extension(String name) {
        return name.substring(name.indexOf('.'));
    }

    private byte[] stretch(Input sample, Chance chance) {
        byte[] all = sample.bytes();
        if (sample.isZip() || sample.name().endsWith(".gz") || chance.oneIn(40)) {
            return all;
        }
        int length = Math.min(all.length, chance.between(200, USUAL));
        int from = !chance.oneIn(5) ? 0 : chance.below(all.length - length + 1);
        return Arrays.copyOfRange(all, from, from + length);
    }

    /** Changed between characters of ASCII, mostly, so that the file can still be decoded. */
    private byte[] disturbed(byte[] bytes, Chance chance) {
        int from = asciiAt(bytes, chance.below(bytes.length + 1));
        int to = asciiAt(bytes, Math.min(bytes.length, from + chance.size(256)));
        byte[] other = switch (chance.below(4)) {
            case 0 -> Arrays.copyOfRange(bytes, from, to);
            case 1 -> new byte[0];
            default -> Debris.text(chance);
        };
        return spliced(bytes, from, chance.oneIn(2) ? from : to, other);
    }

    private static int asciiAt(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] < 0) {
            at++;
        }
        return at;
    }

    private byte[] damaged(byte[] bytes, Chance chance) {
        if (bytes.length == 0) {
            return Debris.any(chance);
        }
        int from = chance.below(bytes.length);
        int to = Math.min(bytes.length, from + chance.size(256));
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        return switch (chance.below(8)) {
            case 0 -> flipped(bytes, from, chance);
            case 1 -> spliced(bytes, from, to, new byte[0]);
            case 2 -> spliced(bytes, from, from, part);
            case 3 -> spliced(bytes, from, to, stretch(samples.file(chance), chance));
            case 4 -> spliced(bytes, from, from, repeated(part, chance.size(40)));
            case 5 -> Arrays.copyOf(bytes, from);
            default -> spliced(bytes, from, from, Debris.any(chance));
        };
    }

    private static byte[] flipped(byte[] bytes, int at, Chance chance) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) (chance.oneIn(2) ? changed[at] ^ (1 << chance.below(8)) : chance.below(256));
        return changed;
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    /** With {@code other} in place of what stands from {@code from} to {@code to}. */
    static byte[] spliced(byte[] bytes, int from, int to, byte[] other) {
        byte[] result = new byte[bytes.length - (to - from) + other.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(other, 0, result, from, other.length);
        System.arraycopy(bytes, to, result, from + other.length, bytes.length - to);
        return result;
    }
}
