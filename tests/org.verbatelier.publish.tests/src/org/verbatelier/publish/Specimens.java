package org.verbatelier.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbatelier.chart.Axis;
import org.verbatelier.chart.Caption;
import org.verbatelier.chart.Chart;
import org.verbatelier.chart.Curve;
import org.verbatelier.chart.DivergingBars;
import org.verbatelier.chart.Dumbbells;
import org.verbatelier.chart.HeatMap;
import org.verbatelier.chart.Network;
import org.verbatelier.chart.QuadrantMatrix;
import org.verbatelier.chart.RankedBars;
import org.verbatelier.chart.Slopes;
import org.verbatelier.chart.Typography;
import org.verbatelier.chart.Unit;
import org.verbatelier.chart.Value;
import org.verbatelier.publish.document.Block;
import org.verbatelier.publish.document.BulletList;
import org.verbatelier.publish.document.Document;
import org.verbatelier.publish.document.Figure;
import org.verbatelier.publish.document.Heading;
import org.verbatelier.publish.document.KeyFigures;
import org.verbatelier.publish.document.Layout;
import org.verbatelier.publish.document.Metadata;
import org.verbatelier.publish.document.Notice;
import org.verbatelier.publish.document.PageBreak;
import org.verbatelier.publish.document.Paragraph;
import org.verbatelier.publish.document.Quote;
import org.verbatelier.publish.document.Run;
import org.verbatelier.publish.document.Table;
import org.verbatelier.publish.document.TraceIndex;

/** A chart of every kind, and a report with every kind of block, that look like real ones. */
final class Specimens {

    private static final Typography FRENCH = new Typography(Locale.FRANCE);
    private static final String[] THEMES = { "Logement", "Demandes et réclamations", "Propreté et ordures",
            "Chauffage et eau chaude", "Voisinage", "Sécurité et tranquillité", "Ascenseur", "Accueil et contact" };
    private static final double[] SHARES = { 0.2, 0.183, 0.15, 0.133, 0.117, 0.1, 0.083, 0.05 };

    private Specimens() {
    }

    private static Caption caption(String title) {
        return new Caption(title + " (base\u00a0: 60 locataires)",
                "Part des locataires qui citent le thème ; intervalle de Wilson à 95\u00a0%.", Locale.FRANCE);
    }

    private static Value share(double share) {
        return new Value(share, Math.max(0, share - 0.07), share + 0.1, FRENCH.percent(share), false, null);
    }

    private static Value count(int count) {
        return Value.of(count, FRENCH.count(count), null);
    }

    static RankedBars bars() {
        List<RankedBars.Bar> bars = new ArrayList<>();
        for (int i = 0; i < THEMES.length; i++) {
            bars.add(new RankedBars.Bar(THEMES[i], share(SHARES[i])));
        }
        bars.add(new RankedBars.Bar("Parties communes", Value.hidden("<\u00a05")));
        return new RankedBars(caption("Thèmes cités"),
                Axis.holding("Part des locataires, en\u00a0%", Unit.SHARE, 0, 0.3, FRENCH), bars);
    }

    static DivergingBars diverging() {
        List<DivergingBars.Row> rows = new ArrayList<>();
        for (int i = 0; i < THEMES.length; i++) {
            rows.add(new DivergingBars.Row(THEMES[i], count(11 - i), count(i % 4)));
        }
        rows.add(new DivergingBars.Row("Parties communes", Value.hidden("<\u00a05"), Value.hidden("<\u00a05")));
        return new DivergingBars(caption("Mécontents et satisfaits par thème"),
                Axis.holding("Nombre de locataires", Unit.COUNT, 0, 11, FRENCH), "Mécontents", "Satisfaits", rows);
    }

    static QuadrantMatrix matrix() {
        List<QuadrantMatrix.Point> points = new ArrayList<>();
        for (int i = 0; i < THEMES.length; i++) {
            points.add(new QuadrantMatrix.Point(THEMES[i], SHARES[i], 1.4 + i * 1.7 % 2.1, share(SHARES[i])));
        }
        points.add(new QuadrantMatrix.Point("Parties communes", 0.777, 3.333, Value.hidden("<\u00a05")));
        return new QuadrantMatrix(caption("Fréquence et gravité"),
                Axis.holding("Fréquence, en\u00a0%", Unit.SHARE, 0, 0.25, FRENCH),
                Axis.of("Gravité moyenne", Unit.SCORE, 1, 0.5, 6, FRENCH), 0.12, 2.4,
                new QuadrantMatrix.Quadrants("Rare mais grave", "À traiter d’abord", "À surveiller", "Irritant diffus"),
                points);
    }

    static Dumbbells dumbbells() {
        List<Dumbbells.Pair> pairs = new ArrayList<>();
        String[] moments = { "Je cherche un logement", "J’emménage", "Je vis dans mon logement", "J’ai une panne",
                "Je fais une réclamation", "Je pars" };
        for (int i = 0; i < moments.length; i++) {
            double first = 0.1 + 0.09 * i;
            double second = 0.45 - 0.05 * i;
            pairs.add(new Dumbbells.Pair(moments[i], share(first), share(second),
                    Value.of(first - second, i < 2 ? "angle mort" : "convergence", null)));
        }
        pairs.add(new Dumbbells.Pair("Je paie mon loyer", share(0.2), Value.hidden("<\u00a05"),
                Value.hidden("non conclu")));
        return new Dumbbells(caption("Locataires et équipes, moment par moment"),
                Axis.holding("Part, en\u00a0%", Unit.SHARE, 0, 0.6, FRENCH), "Locataires", "Équipes", "Écart", pairs);
    }

    static Slopes slopes() {
        List<Slopes.Line> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(new Slopes.Line(THEMES[i], List.of(share(0.1 + 0.04 * i), share(0.3 - 0.05 * i),
                    i == 3 ? Value.hidden("<\u00a05") : share(0.05 + 0.1 * i))));
        }
        return new Slopes(caption("Évolution des thèmes"),
                Axis.holding("Part des locataires, en\u00a0%", Unit.SHARE, 0, 0.4, FRENCH),
                List.of("2022", "2023", "2024"), lines);
    }

    static HeatMap heat() {
        List<HeatMap.Column> columns = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            columns.add(new HeatMap.Column(THEMES[i], false));
        }
        columns.add(new HeatMap.Column("Tous thèmes", true));
        List<HeatMap.Row> rows = new ArrayList<>();
        String[] names = { "Agence Nord", "Les Tamaris", "Les Hauts de Brême", "Agence Sud", "Tour Lavoisier",
                "Les Bleuets" };
        for (int r = 0; r < names.length; r++) {
            List<Value> cells = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                cells.add(r == 1 || r == 2 ? Value.hidden("n.\u00a0c.") : count((r * 7 + c * 5) % 12));
            }
            rows.add(new HeatMap.Row(names[r], r % 3 == 0 ? 0 : 1, r % 3 == 0, cells));
        }
        return new HeatMap(caption("Thèmes par résidence"), Unit.COUNT, 0, columns, rows);
    }

    static Curve curve() {
        List<Curve.Point> points = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            double value = 40 * (1 - Math.exp(-i / 4.0));
            points.add(new Curve.Point(i, "Rencontre " + i,
                    Value.of(value, FRENCH.decimal(value, 0), null), value - 3, value + 3));
        }
        return new Curve(caption("Codes rencontrés au fil des entretiens"),
                Axis.of("Rencontres", Unit.COUNT, 0, 2, 6, FRENCH), Axis.of("Codes", Unit.COUNT, 0, 10, 5, FRENCH),
                points, List.of(new Curve.Reference(8, "saturation")));
    }

    static Network network() {
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Link> links = new ArrayList<>();
        for (int i = 0; i < THEMES.length; i++) {
            nodes.add(new Network.Node("T" + i, THEMES[i], count(12 - i)));
            if (i > 0) {
                links.add(new Network.Link("T" + (i - 1), "T" + i, count(1 + i % 4)));
                links.add(new Network.Link("T0", "T" + i, Value.hidden("<\u00a05")));
            }
        }
        return new Network(caption("Thèmes cités ensemble"), nodes, links);
    }

    static List<Chart> charts() {
        return List.of(bars(), diverging(), matrix(), dumbbells(), slopes(), heat(), curve(), network());
    }

    static Metadata metadata(Layout layout) {
        return new Metadata("Synthèse thématique", "Écoute des locataires 2023-2024", "Rives & Bocage Habitat",
                Locale.FRANCE, LocalDate.of(2026, 1, 5), List.of("synthèse", "locataires"), layout);
    }

    static Table table() {
        List<Table.Column> columns = List.of(new Table.Column("Thème", 10, false),
                new Table.Column("Locataires", 4, true), new Table.Column("Part", 4, true),
                new Table.Column("Intervalle à 95\u00a0%", 6, true), new Table.Column("Réf.", 3, false));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < THEMES.length; i++) {
            rows.add(List.of(THEMES[i], FRENCH.count(1200 - i), FRENCH.percent(SHARES[i]),
                    FRENCH.interval(SHARES[i] - 0.05, SHARES[i] + 0.1), "F" + (i + 1)));
        }
        rows.add(List.of("Parties communes", "<\u00a05", Table.WITHHELD, Table.WITHHELD, ""));
        return new Table("Thèmes cités (base\u00a0: 60 locataires)", columns, rows,
                "Une personne qui cite plusieurs fois un thème compte une fois.");
    }

    /** A report with every block and every chart. */
    static Document report(Layout layout) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "L’essentiel"));
        blocks.add(new KeyFigures(List.of(new KeyFigures.Figure("60", "locataires entendus", ""),
                new KeyFigures.Figure("85,2\u00a0%", "signalent au moins un problème", "intervalle 73,4–92,3\u00a0%"),
                new KeyFigures.Figure("20,0\u00a0%", "citent le logement, premier thème", "12 sur 60"))));
        blocks.add(new Paragraph(List.of(Run.strong("Relances répétées. "), Run.of("Quatre locataires disent avoir dû "
                + "rappeler plusieurs fois pour une même panne, sans savoir qui suit leur demande ; "),
                new Run("c’est le premier irritant", Run.Style.EMPHASIS), Run.muted(" (voir "), Run.of("F1"),
                Run.muted(")."))));
        blocks.add(new BulletList(List.of(Paragraph.of("Le logement vient en tête des thèmes cités."),
                Paragraph.of("La propreté des halls est louée autant que critiquée."))));
        blocks.add(new Notice("Non représentatif.", "Deux foyers ont été rencontrés lors de conversations."));
        blocks.add(new Heading(1, "Thèmes"));
        blocks.add(table());
        blocks.add(new Heading(2, "Logement"));
        blocks.add(new Quote("Ça fait trois fois que j’appelle pour la fuite, personne ne vient.",
                "locataire, QPV, agence Nord"));
        blocks.add(new Quote("Le gardien est très bien.", "locataire, agence Sud"));
        blocks.add(new Heading(3, "Graphiques"));
        charts().forEach(chart -> blocks.add(new Figure(chart)));
        blocks.add(new PageBreak(true));
        blocks.add(new Heading(1, "Plan d’action"));
        blocks.add(table());
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "Retrouver les passages"));
        List<TraceIndex.Entry> entries = new ArrayList<>();
        for (int i = 0; i < THEMES.length; i++) {
            entries.add(new TraceIndex.Entry("F" + (i + 1), THEMES[i], List.of("V00" + i, "V01" + i + "[12-40]")));
        }
        blocks.add(new TraceIndex("Index des passages", entries, "Chercher l’identifiant dans l’atelier."));
        return new Document(metadata(layout), blocks);
    }
}
