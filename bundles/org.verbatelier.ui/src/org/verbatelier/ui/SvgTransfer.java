package org.verbatelier.ui;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** SVG on the clipboard, under its media type. */
final class SvgTransfer extends ByteArrayTransfer {

    private static final String TYPE = "image/svg+xml";
    private static final SvgTransfer INSTANCE = new SvgTransfer();

    private final int id = registerType(TYPE);

    private SvgTransfer() {
    }

    static SvgTransfer getInstance() {
        return INSTANCE;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] { id };
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] { TYPE };
    }

    @Override
    protected void javaToNative(Object object, TransferData transferData) {
        super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), transferData);
    }

    @Override
    protected Object nativeToJava(TransferData transferData) {
        byte[] bytes = (byte[]) super.nativeToJava(transferData);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
