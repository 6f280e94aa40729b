package org.verbatelier.core.internal.content;

/**
 * What a layer is of.
 *
 * @param coder who coded
 * @param source identifier of the source
 */
public record LayerKey(String coder, String source) implements Comparable<LayerKey> {

    @Override
    public int compareTo(LayerKey other) {
        int byCoder = coder.compareTo(other.coder);
        return byCoder != 0 ? byCoder : source.compareTo(other.source);
    }
}
