package org.verbatelier.publish.internal.ooxml;

import org.verbatelier.publish.internal.ooxml.chart.NativeChart;

/** Stores charts with their data in the package of a document or presentation. */
public final class Charts {

    private final OfficePackage file;
    private final String folder;
    private final String language;
    private final int type;
    private int stored;

    /** {@code folder} is that of the main part, such as {@code word/}; {@code type} in hundredths of a point. */
    public Charts(OfficePackage file, String folder, String language, int type) {
        this.type = type;
        this.file = file;
        this.folder = folder;
        this.language = language;
    }

    /**
     * Adds a chart and its data; returns the identifier of the relationship to it.
     *
     * @param from path of the part that shows it
     * @param toFolder path from that part to the main folder, such as {@code ../}
     */
    public String add(NativeChart chart, String from, String toFolder) {
        stored++;
        String name = "verbatelier" + stored;
        String path = folder + "charts/" + name + ".xml";
        String data = file.relate(path, "package", "../embeddings/" + name + ".xlsx");
        file.part(path, NativeChart.TYPE, chart.embedded(language, data, type));
        file.part(folder + "embeddings/" + name + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", chart.workbook());
        return file.relate(from, "chart", toFolder + "charts/" + name + ".xml");
    }
}
